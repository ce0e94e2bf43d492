import { evidence } from '../../domain/model/signEvidence';
import { compareModels } from '../../../src/ui/model/compareModels';
import { modelConsequences } from '../../../src/ui/model/modelConsequences';
import { models } from '../../../src/playbook/models';
import { organization, settings } from '../../domain/rhythm/builders';

const answersTo = (title: string, of = settings()) =>
  compareModels(of).find((point) => point.title === title)?.answers;

test('compares the models point by point, each with an answer from each model', () => {
  const points = compareModels(settings());
  expect(points.map(({ title }) => title)).toEqual([
    'Who reports to whom',
    'Best where',
    'What follows',
    'Who settles disputes',
    'Accountable for',
    'At the AI Portfolio Review',
    'At the Technical Readiness Sync',
    'At the AI Governance Council',
    'Time to move on when',
  ]);
  for (const { answers } of points) {
    for (const { id } of models) expect(answers[id].length).toBeGreaterThan(0);
  }
});

test('says who reports to whom and who settles disputes, with the people', () => {
  expect(answersTo('Who reports to whom')).toEqual({
    'caio-reports-to-ceo': ['The CAIO reports to the CEO.', 'The CIO reports to the COO.'],
    'both-report-to-coo': ['The CAIO reports to the COO.', 'The CIO reports to the COO.'],
    'cio-owns-ai': ['The VP of AI reports to the CIO.', 'The CIO reports to the COO.'],
  });
  expect(answersTo('Who settles disputes')).toEqual({
    'caio-reports-to-ceo': ['Noor Haddad (CEO).'],
    'both-report-to-coo': ['Grace Liu (COO).'],
    'cio-owns-ai': ['Grace Liu (COO).'],
  });
  const explicit = settings({ organization: organization({ escalation: 'CEO' }) });
  expect(answersTo('Who settles disputes', explicit)?.['cio-owns-ai']).toEqual([
    'Noor Haddad (CEO), as you set it.',
  ]);
});

test('counts who is accountable in each model', () => {
  expect(answersTo('Accountable for')?.['both-report-to-coo']).toEqual([
    'The CAIO: 4 of 12 decisions',
    'The CIO: 3 of 12 decisions',
    'The COO: 3 of 12 decisions',
    'The CEO: 2 of 12 decisions',
  ]);
  expect(answersTo('Accountable for')?.['cio-owns-ai'].slice(0, 2)).toEqual([
    'The VP of AI: none of 12 decisions',
    'The CIO: 7 of 12 decisions',
  ]);
});

test('says who is invited where', () => {
  expect(answersTo('At the AI Governance Council')?.['both-report-to-coo']).toEqual([
    'Required: the CAIO (Ada Okafor), the CIO (Ben Ruiz), the COO (Grace Liu)',
    'Informed: the CEO (Noor Haddad)',
  ]);
});

test('choosing the model that is chosen changes nothing', () => {
  for (const { id } of models) {
    const chosen = settings({ organization: organization({ model: id }) });
    expect(modelConsequences({ settings: chosen }, id)).toEqual({
      seats: [],
      raci: [],
      attendees: [],
      escalation: [],
      agendas: [],
      findings: { settled: [], raised: [] },
    });
  }
});

test('going back changes the same things the other way round', () => {
  for (const { id } of models) {
    const there = modelConsequences({ settings: settings() }, id);
    const changed = settings({ organization: organization({ model: id }) });
    const back = modelConsequences({ settings: changed }, 'both-report-to-coo');
    for (const part of ['raci', 'attendees', 'escalation', 'agendas'] as const) {
      expect(back[part].map(({ about, before, after }) => ({ about, before: after, after: before }))).toEqual(
        there[part],
      );
    }
    expect(back.findings.raised).toHaveLength(there.findings.settled.length);
  }
});

test('says what follows from the CAIO reporting to the CEO', () => {
  const { raci, seats, attendees, escalation, agendas, findings } = modelConsequences(
    { settings: settings() },
    'caio-reports-to-ceo',
  );
  expect([raci, seats, attendees]).toEqual([[], [], []]);
  expect(escalation).toEqual([
    { about: 'Escalation path', before: ['Grace Liu (COO)'], after: ['Noor Haddad (CEO)'] },
  ]);
  expect(agendas.map(({ about }) => about)).toEqual([
    'AI Portfolio Review',
    'Technical Readiness Sync',
    'AI Governance Council',
  ]);
  expect(findings.raised.map(({ rule }) => rule)).toEqual(Array(3).fill('accountableOutsideLine'));
});

test('says what follows from the CIO owning AI', () => {
  const { raci, seats, attendees } = modelConsequences({ settings: settings() }, 'cio-owns-ai');
  expect(seats).toEqual([
    { about: 'CAIO', before: ['The CAIO (Ada Okafor)'], after: ['Not in this model'] },
    { about: 'VP of AI', before: ['Not in this model'], after: ['The VP of AI (vacant)'] },
  ]);
  expect(raci.find(({ about }) => about === '3, AI tool and vendor selection')).toEqual({
    about: '3, AI tool and vendor selection',
    before: ['CAIO: Accountable', 'CIO: Responsible'],
    after: ['CIO: Accountable', 'VP of AI: Responsible'],
  });
  expect(attendees[2]?.after[0]).toBe(
    'Required: the VP of AI (vacant), the CIO (Ben Ruiz), the COO (Grace Liu)',
  );
});

test('leaving a model that has expired settles its signs', () => {
  const cioOwns = settings({ organization: organization({ model: 'cio-owns-ai' }) });
  const content = { settings: cioOwns, signs: [evidence({ figure: 4 })] };
  const { findings } = modelConsequences(content, 'both-report-to-coo');
  expect(findings.settled.map(({ rule }) => rule)).toContain('timeToMoveOn');
});
