import { roleNames } from '../../playbook/roles';
import { rolesOf } from '../org/rolesOf';
import { verifySeats } from '../org/verifySeats';
import { findingKey } from './findingKey';
import type { Rule } from './types';

/** The address in a seat is that of the person's account in the directory. */
export const addressDiffers: Rule = ({ organization: { model, seats }, directory }) => {
  const asked = new Set(directory.map(({ id }) => id));
  const inModel = rolesOf(model);
  return verifySeats(seats, directory).mismatches.flatMap(({ role, stored, found }) => {
    if (found === null || !asked.has(stored.id) || !inModel.includes(role)) return [];
    const seat = roleNames[role].short;
    return [
      {
        key: findingKey('addressDiffers', role, stored.mail),
        rule: 'addressDiffers',
        decision: null,
        meeting: null,
        role,
        fact: `The seat of the ${seat} says ${stored.mail}; the account of ${found.name} has ${found.mail}.`,
        why: 'Nobody is invited before the two agree: an invitation would reach another mailbox than the one that was chosen.',
        remedies: [
          {
            label: `Take ${found.mail} for the ${seat}`,
            kind: 'edit',
            edits: [{ kind: 'seat', role, person: { ...found, title: found.title ?? stored.title } }],
          },
          { label: `Name a new ${seat}`, kind: 'goTo', screen: 'seats' },
        ],
      },
    ];
  });
};
