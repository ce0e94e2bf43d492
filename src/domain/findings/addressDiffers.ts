import { rolesOf } from '../org/roles';
import { verifySeats } from '../org/verifySeats';
import { findingKey } from './findingKey';
import type { Rule } from './types';

/** The address in a seat is that of the person's account in the directory. */
export const addressDiffers: Rule = ({ organization: { model, seats }, directory }) => {
  const asked = new Set(directory.map(({ id }) => id));
  const inModel = rolesOf(model);
  return verifySeats(seats, directory).mismatches.flatMap(({ role, stored, found }) => {
    if (found === null || !asked.has(stored.id) || !inModel.includes(role)) return [];
    return [
      {
        key: findingKey('addressDiffers', role, stored.mail),
        rule: 'addressDiffers',
        decision: null,
        meeting: null,
        role,
        stored: stored.mail,
        found,
        remedies: [
          {
            kind: 'edit',
            act: { kind: 'takeAddress', role, mail: found.mail },
            edits: [{ kind: 'seat', role, person: { ...found, title: found.title ?? stored.title } }],
          },
          { kind: 'goTo', act: { kind: 'nameNew', role } },
        ],
      },
    ];
  });
};
