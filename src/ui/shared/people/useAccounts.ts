import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { holderOf, rolesOf } from '../../../domain/org/roles';
import type { Organization, UserId } from '../../../domain/org/types';
import { useServices } from '../ServicesContext';
import { useMayReadPeople } from './peoplePermission';

/** Before the accounts are looked up. */
const askFirst =
  'Microsoft 365 asks once for the right to read the names in your organization. Tandem then sees whose account is gone, and changes nothing. Without it, a seat may stay with somebody who left.';

/** The state of the seated people's accounts, on request: it needs a permission. */
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
  const words = useMayReadPeople() ? null : askFirst;
  return { accounts, directory: directoryEntries.data, check, hasSeats: ids.length > 0, words };
}

function seatedIds({ model, seats }: Organization): readonly UserId[] {
  const people = rolesOf(model).map((role) => holderOf(seats, role));
  return [...new Set(people.flatMap((person) => (person === null ? [] : [person.id])))].sort();
}
