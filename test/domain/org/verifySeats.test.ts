import { verifySeats } from '../../../src/domain/org/verifySeats';
import { findingsOf } from '../../../src/domain/findings/findingsOf';
import { ada, ben, grace, organization, settings } from '../rhythm/builders';

const entry = (person: typeof ada) => ({ id: person.id, person, isGuest: false });
const redirected = { ...grace, mail: 'grace.liu@contoso-partners.example' };
const seats = { CAIO: ada, CIO: ben, COO: redirected, CEO: null };

test('names and addresses are those of the directory, titles too where it tells them', () => {
  const renamed = { ...ben, name: 'Benjamin Ruiz', title: 'Chief Information Officer' };
  const titled = { ...ada, title: 'Chief AI Officer' };
  const { seats: verified, mismatches } = verifySeats({ CAIO: titled, CIO: ben }, [
    entry(ada),
    entry(renamed),
  ]);
  expect(verified).toEqual({ CAIO: titled, CIO: renamed });
  expect(mismatches).toEqual([]);
});

test('an address that is not the account’s is a mismatch; its case does not matter', () => {
  const loud = { ...ada, mail: ada.mail.toUpperCase() };
  const { mismatches } = verifySeats({ ...seats, CAIO: loud }, [ada, ben, grace].map(entry));
  expect(mismatches).toEqual([{ role: 'COO', stored: redirected, found: grace }]);
});

test('an account that is gone, or was not looked up, is a mismatch', () => {
  const entries = [entry(ada), { id: ben.id, person: null, isGuest: false }];
  expect(verifySeats({ CAIO: ada, CIO: ben, COO: grace }, entries).mismatches).toEqual([
    { role: 'CIO', stored: ben, found: null },
    { role: 'COO', stored: grace, found: null },
  ]);
});

test('a mismatch is a finding, with the directory’s address as its remedy', () => {
  const agreed = { settings: settings({ organization: organization({ seats }) }) };
  const ofSeat = findingsOf(agreed, { directory: [ada, ben, grace].map(entry) }).filter(
    ({ rule }) => rule === 'addressDiffers',
  );
  expect(ofSeat).toMatchObject([
    {
      role: 'COO',
      stored: 'grace.liu@contoso-partners.example',
      found: { name: 'Grace Liu', mail: 'grace@example.com' },
      remedies: [{ edits: [{ kind: 'seat', role: 'COO', person: grace }] }, { act: { kind: 'nameNew' } }],
    },
  ]);
  expect(findingsOf(agreed).filter(({ rule }) => rule === 'addressDiffers')).toEqual([]);
});
