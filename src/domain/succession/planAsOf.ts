import type { Person } from '../org/types';
import { planChanges } from '../reconcile/planChanges';
import type { ActualSeries, DriftChoice, Plan } from '../reconcile/types';
import { expectedSeries } from '../rhythm/expectedSeries';
import type { LocalDate } from '../time/types';
import type { WorkspaceContent } from '../workspace/types';
import { settingsAsOf } from './settingsAsOf';

/** What the calendar has now, for whom, and what was chosen about drifts. */
export interface CalendarNow {
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
