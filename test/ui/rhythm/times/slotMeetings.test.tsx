import { editSettings } from '../../../../src/domain/rhythm/editSettings';
import { initialLimits } from '../../../../src/ui/rhythm/times/search/searchLimits';
import { slotMeetings } from '../../../../src/ui/rhythm/times/search/slotMeetings';
import { everybodyInvited } from '../../../../src/ui/shared/availability/invitedPeople';
import { ada, seatedSettings } from '../fakeServices';

const noor = { id: 'noor', name: 'Noor Haddad', mail: 'noor@contoso.example', title: 'CISO' };

test('who is in a meeting without a seat counts in the search for times, and a seat goes before', () => {
  const people = [noor, ada].map((person) => ({ person, kind: 'optional' as const, because: 'Security' }));
  const settings = editSettings(seatedSettings, {
    ...{ kind: 'setDetails', meeting: 'portfolio-review', details: { people } },
  });
  const [review, sync] = slotMeetings(settings, initialLimits);
  const [before] = slotMeetings(seatedSettings, initialLimits);
  expect(review?.optional).toEqual([...(before?.optional ?? []), noor.mail]);
  expect(review?.required).toEqual(before?.required);
  expect(sync?.optional).not.toContain(noor.mail);
  expect(everybodyInvited(settings).map(({ mail }) => mail)).toContain(noor.mail);
});
