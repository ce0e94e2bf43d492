import type { FormValue, PartReason } from '../../../src/domain/appointment/types';
import { describePart } from '../../../src/ui/pane/check/PersonCheckRow';
import { describeFormValue } from '../../../src/ui/pane/compose/describeFormValue';

const reader = { context: { locale: 'en-US', zone: 'Europe/Berlin' }, nameOf: () => 'Council' };
const people = { kind: 'people', required: ['Ben Ruiz'], optional: [], leaving: [] } as const;
const crowd = Array.from({ length: 130 }, (_, at) => `P${at}`);

test.each<[FormValue, string]>([
  ['Own words', 'Own words'],
  ['', ''],
  [{ kind: 'allDay' }, 'all day'],
  [{ kind: 'agendaFirst' }, 'the agenda, before your text'],
  [{ kind: 'otherAgenda' }, 'an agenda that is older, or was edited'],
  [{ kind: 'agendaOf', meeting: 'governance-council' }, 'the agenda of the Council'],
  [{ kind: 'knownInTeams' }, 'known to Tandem in Teams'],
  [{ ...people, optional: ['Grace Liu'] }, 'Ben Ruiz, Grace Liu (optional)'],
  [{ ...people, leaving: ['Sam Petersen', 'Zoe'] }, 'Ben Ruiz, without Sam Petersen, Zoe'],
  [{ ...people, required: ['Ben\u200B Ruiz'] }, 'Ben Ruiz (hidden characters)'],
  [{ ...people, required: crowd }, '130 people'],
  [{ kind: 'end', endsOn: null }, 'no end'],
])('says what stands in the form: %#', (value, words) =>
  expect(describeFormValue(value, reader)).toBe(words),
);

const decision = { decision: 'budget-allocation', title: 'AI budget allocation' };

test.each<[readonly PartReason[], string]>([
  [[], 'no part in what this meeting decides'],
  [[{ kind: 'leads' }], 'leads the meeting'],
  [
    [{ kind: 'accountable', ...decision }, { kind: 'chosen' }],
    'accountable for AI budget allocation; chosen by your organization',
  ],
])('says why somebody is asked for: %#', (reasons, words) => expect(describePart(reasons)).toBe(words));
