import { cannotOpen } from '../../../src/domain/findings/cannotOpen';
import type { Person } from '../../../src/domain/org/types';
import { ada, ben, grace, noor, organization } from '../rhythm/builders';
import { evidence } from './builders';

const member = ({ id, name, mail }: Person, isOwner = false) => ({ id, name, mail, isOwner });

test('finds whoever holds a seat and is not in the team, and whom to ask', () => {
  const members = [member(ada, true), member(ben), member(noor)];
  const [found, ...others] = cannotOpen(evidence({ organization: organization(), members }));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ role: 'COO', holder: { name: grace.name } });
  expect(found?.remedies).toMatchObject([
    { kind: 'openTeam' },
    { kind: 'askToAdd', owner: { mail: ada.mail }, person: { mail: grace.mail } },
    { kind: 'goTo', act: { kind: 'handSeatOver', role: 'COO' } },
  ]);
});

test('says nothing where nobody can tell who is in the team', () => {
  expect(cannotOpen(evidence({ organization: organization(), members: null }))).toEqual([]);
});
