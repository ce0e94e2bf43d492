import { addInRecord, seriesRecord } from '../../../src/domain/reconcile/seriesRecord';
import { askedPeople } from '../../../src/domain/rhythm/askedPeople';
import { defaultTime } from '../../../src/domain/rhythm/defaultTime';
import { ada, ben, grace, noor, organization, settings } from '../rhythm/builders';

const written = {
  subject: 'AI Governance Council',
  time: defaultTime('governance-council', '2026-12-01', 'Europe/Berlin'),
  attendees: [{ mail: 'ben@example.com', kind: 'required' }] as const,
  agenda: '12345678',
  chosen: { name: 'Council', people: [], topics: [], overrides: [] },
};

const recordOf = (mail: (name: string) => string) => {
  const people = [ada, ben, grace, noor].map((one) => ({ ...one, mail: mail(one.name) }));
  const [CAIO, CIO, COO, CEO] = people;
  const seats = { CAIO: CAIO!, CIO: CIO!, COO: COO!, CEO: CEO! };
  const asked = askedPeople('governance-council', settings({ organization: organization({ seats }) }));
  return addInRecord('governance-council', written, { knownOn: '2026-11-23', asked });
};

test('the add-in’s record says who must be there and since when that is known', () => {
  expect(JSON.parse(recordOf((name) => `${name}@example.com`))).toMatchObject({
    v: 1,
    meeting: 'governance-council',
    written: { subject: 'AI Governance Council' },
    check: {
      on: '2026-11-23',
      asked: [
        ['Ada Okafor@example.com', 'Ada Okafor (CAIO)', expect.stringContaining('leads the meeting')],
        ['Ben Ruiz@example.com', 'Ben Ruiz (CIO)', 'leads the meeting'],
        ['Grace Liu@example.com', 'Grace Liu (COO)', 'accountable for AI budget allocation'],
      ],
    },
  });
});

test('what was chosen stands in the record of Graph alone: Outlook’s has no room for it', () => {
  expect(recordOf((name) => `${name}@example.com`)).not.toContain('chosen');
  expect(JSON.parse(seriesRecord('governance-council', written))).toMatchObject({ written });
});

test.each([
  [400, ['meeting', 'written', 'check']],
  [650, ['meeting', 'written']],
])('with addresses of %i characters it still fits into what Outlook keeps', (length, parts) => {
  const record = recordOf((name) => name.padEnd(length, 'x'));
  expect(JSON.stringify({ tandem: record }).length).toBeLessThanOrEqual(2500);
  expect(Object.keys(JSON.parse(record) as object)).toEqual(['v', ...parts]);
});

test('without anything known for the check it is the record alone', () => {
  expect(JSON.parse(addInRecord('governance-council', null, undefined))).toEqual({
    v: 1,
    meeting: 'governance-council',
    written: null,
  });
});
