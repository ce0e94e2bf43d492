import { roleNames } from '../../playbook/roles';
import { holderOf } from '../org/holderOf';
import { rolesOf } from '../org/rolesOf';
import { theRole } from '../raci/theRole';
import { findingKey } from './findingKey';
import type { AccountState, Rule } from './types';

/** Whoever holds a seat can sign in: the directory still has the account, and it is not disabled. */
export const accountGone: Rule = ({ organization: { model, seats }, accounts }) => {
  const stateOf = new Map(accounts.map(({ person, state }) => [person, state]));
  return rolesOf(model).flatMap((role) => {
    const holder = holderOf(seats, role);
    const state = holder === null ? undefined : stateOf.get(holder.id);
    if (holder === null || state === undefined || state === 'active') return [];
    return [
      {
        key: findingKey('accountGone', role, holder.id),
        rule: 'accountGone',
        decision: null,
        meeting: null,
        role,
        fact: `${holder.name} (${roleNames[role].short}) ${stateLabels[state]}.`,
        why: 'Invitations and questions go to a mailbox that nobody reads.',
        remedies: [
          { label: `Name a new ${roleNames[role].short}`, kind: 'goTo', screen: 'seats' },
          {
            label: `Leave the seat of ${theRole(role)} vacant`,
            kind: 'edit',
            edits: [{ kind: 'seat', role, person: null }],
          },
        ],
      },
    ];
  });
};

const stateLabels: Readonly<Record<Exclude<AccountState['state'], 'active'>, string>> = {
  disabled: 'has a disabled account',
  gone: 'is no longer in the directory',
};
