import fc from 'fast-check';
import { agendaFingerprint } from '../../../src/domain/agenda/agendaFingerprint';
import { agendaOf, shareMinutes } from '../../../src/domain/agenda/agendaOf';
import { playbookMatrix } from '../../../src/domain/raci/raciOf';
import type { MatrixRow } from '../../../src/domain/raci/types';
import { meetings } from '../../../src/playbook/meetings';
import { grace, organization, person, settings } from '../rhythm/builders';

test('the topics add up to the length of the meeting, in steps of five minutes', () => {
  expect(agendaOf('portfolio-review', settings()).topics.map(({ minutes }) => minutes)).toEqual([
    10, 15, 10, 10,
  ]);
  expect(agendaOf('governance-council', settings()).topics.map(({ minutes }) => minutes)).toEqual([
    20, 20, 15, 20, 15,
  ]);
});

test('the minutes add up exactly for every length and number of topics', () => {
  const topics = fc.array(fc.boolean(), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.integer({ min: 8, max: 480 }), topics, (duration, decides) => {
      const minutes = shareMinutes(duration, decides);
      expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(duration);
      expect(Math.min(...minutes)).toBeGreaterThan(0);
    }),
  );
});

test('a topic says which decision it takes and who is accountable', () => {
  const notes = agendaOf('governance-council', settings()).topics.map((topic) => topic.notes);
  expect(notes[0]).toEqual([
    'Decides 3, AI tool and vendor selection: the CAIO (Ada Okafor) is accountable.',
  ]);
  expect(notes[1]).toEqual([
    'Decides 6, AI model governance and ethics policy: the CAIO (Ada Okafor) is accountable.',
    'News about 7, AI regulatory compliance: the CEO (Noor Haddad) is accountable.',
  ]);
  expect(notes[2]).toEqual(['Goes to Grace Liu (COO) when the two leaders do not agree.']);
});

test('a topic of a charter names its owner', () => {
  const [, , integration] = agendaOf('readiness-sync', settings()).topics;
  expect(integration?.notes).toEqual(['Owned by the CIO (Ben Ruiz), by charter.']);
});

test.each(meetings.map(({ id }) => id))('the agenda of the %s names the escalation path', (id) => {
  const toCeo = settings({ organization: organization({ model: 'caio-reports-to-ceo' }) });
  expect(agendaOf(id, settings()).escalation).toBe('What cannot be settled here goes to Grace Liu (COO).');
  expect(agendaOf(id, toCeo).escalation).toBe('What cannot be settled here goes to Noor Haddad (CEO).');
});

test('a vacant seat is said to be vacant, and is no line among the people', () => {
  const agenda = agendaOf('governance-council', settings({ organization: organization({ seats: {} }) }));
  expect(agenda.ledBy).toBe('Led by the CAIO (vacant) and the CIO (vacant)');
  expect(agenda.escalation).toBe('What cannot be settled here goes to the COO (vacant).');
  expect(agenda.people).toEqual([]);
});

test('one person who holds both lead seats is named once', () => {
  const seats = { CAIO: grace, CIO: grace };
  const { ledBy } = agendaOf('governance-council', settings({ organization: organization({ seats }) }));
  expect(ledBy).toBe('Led by Grace Liu (CAIO, CIO)');
});

test('people stand by how much they are needed, with role and reason, once each', () => {
  const seats = { CAIO: person('Ada Okafor'), CIO: person('Ben Ruiz'), COO: grace, CEO: grace };
  const { people } = agendaOf('portfolio-review', settings({ organization: organization({ seats }) }));
  expect(people.map(({ name, role, kind }) => [name, role, kind])).toEqual([
    ['Ada Okafor', 'CAIO', 'Required'],
    ['Ben Ruiz', 'CIO', 'Required'],
    ['Grace Liu', 'COO, CEO', 'Required'],
  ]);
  expect(people[2]?.why).toBe(
    'accountable for AI use case prioritization; informed of AI use case prioritization',
  );
});

test('where the CIO owns AI the agenda speaks of the VP of AI', () => {
  const seats = { VPAI: person('Vera Blum'), CIO: person('Ben Ruiz'), COO: grace };
  const modelThree = settings({ organization: organization({ model: 'cio-owns-ai', seats }) });
  const agenda = agendaOf('governance-council', modelThree);
  expect(agenda.ledBy).toBe('Led by Vera Blum (VP of AI) and Ben Ruiz (CIO)');
  expect(agenda.topics[0]?.notes[0]).toContain('the CIO (Ben Ruiz) is accountable');
});

test('the fingerprint is short, stays while nothing changes, and changes with a word', () => {
  const agenda = agendaOf('portfolio-review', settings());
  expect(agendaFingerprint(agendaOf('portfolio-review', settings()))).toBe(agendaFingerprint(agenda));
  expect(agendaFingerprint(agenda)).toMatch(/^[0-9a-z]{1,11}$/);
  expect(agendaFingerprint({ ...agenda, escalation: `${agenda.escalation} ` })).not.toBe(
    agendaFingerprint(agenda),
  );
});

test('ten thousand nearly equal agendas have ten thousand fingerprints', () => {
  const agenda = agendaOf('portfolio-review', settings());
  const prints = Array.from({ length: 10_000 }, (_, n) =>
    agendaFingerprint({ ...agenda, ledBy: `Led by ${n}` }),
  );
  expect(new Set(prints).size).toBe(10_000);
});

test('a topic tells nobody accountable apart from several', () => {
  const noteWith = (letters: Partial<MatrixRow['letters']>): string | undefined => {
    const matrix = playbookMatrix.map((row) =>
      row.decision === 'budget-allocation' ? { ...row, letters: { ...row.letters, ...letters } } : row,
    );
    const { topics } = agendaOf('governance-council', settings({ organization: organization({ matrix }) }));
    return topics.flatMap(({ notes }) => notes).find((note) => note.includes('AI budget allocation'));
  };
  expect(noteWith({ COO: 'I' })).toBe('Decides 12, AI budget allocation: nobody is accountable.');
  expect(noteWith({ CIO: 'A' })).toBe(
    'Decides 12, AI budget allocation: the CIO (Ben Ruiz) and the COO (Grace Liu) are accountable; only one of them can be.',
  );
});
