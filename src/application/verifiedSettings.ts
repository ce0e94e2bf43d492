import { verifySeats, type DirectoryEntry, type SeatMismatch } from '../domain/org/verifySeats';
import type { UserId } from '../domain/org/types';
import type { RhythmSettings } from '../domain/rhythm/types';
import type { Interaction } from './ports/AccessTokens';
import type { Directory } from './ports/Directory';
import { FailureError, type Failure } from './ports/Failure';

export interface VerifiedSettings {
  /** With the names and addresses of the directory. */
  readonly settings: RhythmSettings;
  readonly entries: readonly DirectoryEntry[];
  readonly mismatches: readonly SeatMismatch[];
  /** Why the directory told nothing; null where it did. */
  readonly failure: Failure | null;
}

const goOnWithout: readonly Failure['kind'][] = ['consent', 'signIn', 'forbidden'];

/**
 * The settings with everybody in the seats as the directory knows them, by their accounts' ids. Without the permission
 * to look people up the settings stay as they are, and nothing may be sent by them.
 */
export async function verifiedSettings(
  directory: Pick<Directory, 'lookUp'>,
  settings: RhythmSettings,
  interaction: Interaction,
): Promise<VerifiedSettings> {
  const { organization } = settings;
  const people = Object.values(organization.seats).filter((person) => person !== null);
  const ids = [...new Set<UserId>(people.map(({ id }) => id))];
  try {
    const entries = ids.length === 0 ? [] : await directory.lookUp(ids, interaction);
    const { seats, mismatches } = verifySeats(organization.seats, entries);
    return {
      settings: { ...settings, organization: { ...organization, seats } },
      ...{ entries, mismatches, failure: null },
    };
  } catch (caught) {
    if (!(caught instanceof FailureError) || !goOnWithout.includes(caught.failure.kind)) throw caught;
    return { settings, entries: [], mismatches: [], failure: caught.failure };
  }
}
