import type { Invitation } from '../domain/findings/types';
import type { RhythmSettings } from '../domain/rhythm/types';
import type { Services } from './Services';

/** Who is invited to the three meetings now. Reads the owner's calendar and writes nothing; rejects with a `FailureError`. */
export async function readInvitations(
  { calendar, directory, workspace }: Pick<Services, 'calendar' | 'directory' | 'workspace'>,
  { organizer }: Pick<RhythmSettings, 'organizer'>,
): Promise<readonly Invitation[]> {
  const [me, actual] = await Promise.all([directory.me(), calendar.findSeries(organizer, workspace)]);
  return actual.map((series) => ({ series, organizer: organizer ?? me }));
}
