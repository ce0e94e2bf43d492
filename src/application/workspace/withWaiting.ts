import { livingSeries } from '../../domain/rhythm/standing';
import { newlyWaiting, planForOrganizer } from '../../domain/rhythm/waitingChanges';
import { localDateOf } from '../../domain/time/zonedTime';
import type { Instant } from '../../domain/time/types';
import { editContent } from '../../domain/workspace/editContent';
import type { WorkspaceContent } from '../../domain/workspace/types';
import type { HostContext } from '../ports/Host';

interface Change {
  readonly viewer: Pick<HostContext, 'userId' | 'loginHint' | 'zone'>;
  readonly now: Instant;
}

/** The content after a change, with what it makes wait for the organizer; nothing does where the organizer made it. */
export function withWaiting(
  before: WorkspaceContent,
  after: WorkspaceContent,
  { viewer, now }: Change,
): WorkspaceContent {
  const organizer = livingSeries(before.series)[0]?.organizer;
  if (organizer === undefined || organizer.id === viewer.userId) return after;
  const [was, is] = [before, after].map(({ settings, series }) => planForOrganizer(settings, series, now));
  if (was === undefined || is === undefined) return after;
  const by = nameOf(before, viewer);
  const waiting = newlyWaiting(was, is, { by, on: localDateOf(now, viewer.zone) });
  const settled = was.steps
    .map(({ meeting }) => meeting)
    .filter((meeting) => is.steps.every((step) => step.meeting !== meeting));
  const noted = editContent(after, { kind: 'awaitOrganizer', waiting });
  return editContent(noted, { kind: 'settleWaiting', meetings: settled });
}

function nameOf({ settings }: WorkspaceContent, { userId, loginHint }: Change['viewer']): string {
  const seats = Object.values(settings.organization.seats);
  return seats.find((person) => person?.id === userId)?.name ?? loginHint ?? '';
}
