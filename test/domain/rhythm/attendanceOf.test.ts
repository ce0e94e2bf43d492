import { attendanceOf } from '../../../src/domain/rhythm/attendanceOf';
import { describeReason } from '../../../src/domain/agenda/describeReason';
import type { RhythmSettings } from '../../../src/domain/rhythm/types';
import type { MeetingId } from '../../../src/playbook/meetings';
import { organization, person, settings } from './builders';

const kindsOf = (meeting: MeetingId, of: RhythmSettings = settings()) =>
  Object.fromEntries(attendanceOf(meeting, of).map(({ role, kind }) => [role, kind]));

const modelThree = settings({
  organization: organization({
    model: 'cio-owns-ai',
    seats: { VPAI: person('Vera Blum'), CIO: person('Ben Ruiz'), COO: person('Grace Liu') },
  }),
});

test('the portfolio review takes the use cases, for which the COO is accountable', () => {
  expect(kindsOf('portfolio-review')).toEqual({
    CAIO: 'required',
    CIO: 'required',
    COO: 'required',
    CEO: 'informed',
  });
});

test('the readiness sync takes security and infrastructure, of which COO and CEO are only told', () => {
  expect(kindsOf('readiness-sync')).toEqual({
    CAIO: 'required',
    CIO: 'required',
    COO: 'informed',
    CEO: 'informed',
  });
});

test('the council takes the budget, for which the COO is accountable', () => {
  expect(kindsOf('governance-council')).toEqual({
    CAIO: 'required',
    CIO: 'required',
    COO: 'required',
    CEO: 'informed',
  });
});

test('every place has its reasons in words, the lead first', () => {
  const reasons = Object.fromEntries(
    attendanceOf('governance-council', settings()).map((place) => [
      place.role,
      place.reasons.map(describeReason),
    ]),
  );
  expect(reasons.CAIO).toEqual([
    'leads the meeting',
    'accountable for AI tool and vendor selection',
    'accountable for AI model governance and ethics policy',
    'responsible for AI budget allocation',
  ]);
  expect(reasons.COO).toEqual([
    'accountable for AI budget allocation',
    'consulted on AI tool and vendor selection',
    'consulted on AI model governance and ethics policy',
  ]);
});

test('the leader who does not lead a meeting is there as the partner', () => {
  const cio = attendanceOf('portfolio-review', settings()).find(({ role }) => role === 'CIO');
  expect(cio?.reasons.map(describeReason)).toEqual([
    'one of the two leaders, who meet in all three',
    'consulted on AI use case prioritization',
  ]);
});

test('where the CIO owns AI, the VP of AI leads where the CAIO would', () => {
  const places = attendanceOf('portfolio-review', modelThree);
  expect(places.map(({ role }) => role)).toEqual(['VPAI', 'CIO', 'COO', 'CEO']);
  expect(places[0]?.reasons[0]).toEqual({ kind: 'leads' });
});

test('where the CIO owns AI, the CIO answers for what was the CAIO’s', () => {
  const cio = attendanceOf('governance-council', modelThree).find(({ role }) => role === 'CIO');
  expect(cio?.reasons.map(describeReason)).toContain('accountable for AI tool and vendor selection');
});

test('an override wins, and what it replaces is told', () => {
  const overridden = settings({ overrides: [{ meeting: 'readiness-sync', role: 'COO', kind: 'optional' }] });
  const coo = attendanceOf('readiness-sync', overridden).find(({ role }) => role === 'COO');
  expect(coo).toMatchObject({ kind: 'optional', overriddenFrom: 'informed' });
  expect(kindsOf('portfolio-review', overridden).COO).toBe('required');
});

test('an override that says what follows anyway counts as none', () => {
  const same = settings({ overrides: [{ meeting: 'readiness-sync', role: 'COO', kind: 'informed' }] });
  const coo = attendanceOf('readiness-sync', same).find(({ role }) => role === 'COO');
  expect(coo?.overriddenFrom).toBeNull();
});

test('a vacant seat keeps its place without a person', () => {
  const vacant = settings({ organization: organization({ seats: {} }) });
  expect(attendanceOf('portfolio-review', vacant).map(({ person: holder }) => holder)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('a title keeps its abbreviation and loses its other capital inside a sentence', () => {
  const title = 'Enterprise AI strategy and roadmap';
  expect(describeReason({ kind: 'informed', decision: 'ai-strategy-and-roadmap', title })).toBe(
    'informed of enterprise AI strategy and roadmap',
  );
});
