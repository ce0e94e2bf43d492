import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { holderOf } from '../../../domain/org/holderOf';
import { rolesOf } from '../../../domain/org/rolesOf';
import type { Organization, UserId } from '../../../domain/org/types';
import { useServices } from '../ServicesContext';

/** What became of the accounts of those in the seats, once somebody asks: it needs a permission. */
export function useAccounts(organization: Organization) {
  const { directory } = useServices();
  const [asked, setAsked] = useState(false);
  const ids = seatedIds(organization);
  const accounts = useQuery({
    queryKey: ['accounts', ids],
    queryFn: () => directory.accountsOf(ids),
    enabled: asked && ids.length > 0,
  });
  const directoryEntries = useQuery({
    queryKey: ['directory', ids],
    queryFn: () => directory.lookUp(ids, 'interactive'),
    enabled: asked && ids.length > 0,
  });
  const check = (): void => (asked ? void accounts.refetch() : setAsked(true));
  return { accounts, directory: directoryEntries.data, check, hasSeats: ids.length > 0 };
}

function seatedIds({ model, seats }: Organization): readonly UserId[] {
  const people = rolesOf(model).map((role) => holderOf(seats, role));
  return [...new Set(people.flatMap((person) => (person === null ? [] : [person.id])))].sort();
}
