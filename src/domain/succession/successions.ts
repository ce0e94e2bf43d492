import type { Role } from '../../playbook/roles';
import { holderOf } from '../org/roles';
import type { Person } from '../org/types';
import { planChanges } from '../reconcile/planChanges';
import type { ActualSeries, DriftChoice, Plan } from '../reconcile/types';
import { editSettings } from '../rhythm/editSettings';
import { expectedSeries } from '../rhythm/expectedSeries';
import type { RhythmSettings } from '../rhythm/types';
import type { LocalDate } from '../time/types';
import type { ContentEdit } from '../workspace/editContent';
import type { Succession, WorkspaceContent } from '../workspace/types';

/**
 * The settings as they will stand on the date: of each seat, the latest succession that has begun by then holds,
 * beginning with its own day.
 */
export function settingsAsOf(
  { settings, successions }: Pick<WorkspaceContent, 'settings' | 'successions'>,
  date: LocalDate,
): RhythmSettings {
  return begunBy(successions, date).reduce(
    (before, { role, person }) => editSettings(before, { kind: 'seat', role, person }),
    settings,
  );
}

/** The successions that have begun by the date, in the order of their days. */
function begunBy(successions: readonly Succession[], date: LocalDate): readonly Succession[] {
  const begun = successions.filter(({ from }) => from <= date);
  return [...begun].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}

/** A succession whose day has come, and what carries it out. */
export interface DueSuccession {
  readonly succession: Succession;
  /** Who holds the seat until it is carried out. */
  readonly now: Person | null;
  /** Seats the person, and forgets this succession and earlier ones of the seat. */
  readonly edits: readonly ContentEdit[];
}

/** The latest succession of each seat that has begun by today, in the order of their days. */
export function dueSuccessions(
  { settings, successions }: Pick<WorkspaceContent, 'settings' | 'successions'>,
  today: LocalDate,
): readonly DueSuccession[] {
  const begun = begunBy(successions, today);
  const latest = [...new Map<Role, Succession>(begun.map((one) => [one.role, one])).values()];
  return latest.map((succession) => ({
    succession,
    now: holderOf(settings.organization.seats, succession.role),
    edits: editsFor(
      succession,
      begun.filter(({ role }) => role === succession.role),
    ),
  }));
}

function editsFor({ role, person }: Succession, begun: readonly Succession[]): readonly ContentEdit[] {
  return [
    { kind: 'seat', role, person },
    ...begun.map((succession): ContentEdit => ({
      kind: 'cancelSuccession',
      succession: { role, from: succession.from },
    })),
  ];
}

/** What the calendar has now, for whom, and what was chosen about drifts. */
interface CalendarNow {
  readonly actual: readonly ActualSeries[];
  readonly me: Person;
  readonly choices: readonly DriftChoice[];
}

/**
 * The changes to the invitations that the seats of the date would ask for if they were made today: the preview of a
 * succession. They are carried out when the day has come, since an invitation has one list of people for all its dates.
 */
export function planAsOf(
  content: Pick<WorkspaceContent, 'settings' | 'successions'>,
  date: LocalDate,
  { actual, me, choices }: CalendarNow,
): Plan {
  return planChanges(expectedSeries(settingsAsOf(content, date), me), actual, choices);
}
