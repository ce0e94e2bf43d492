import {
  verifyPerson,
  verifySeats,
  type DirectoryEntry,
  type PersonMismatch,
} from '../domain/org/verifySeats';
import type { UserId } from '../domain/org/types';
import { detailsOf } from '../domain/rhythm/detailsOf';
import { editSettings } from '../domain/rhythm/editSettings';
import type { RhythmSettings } from '../domain/rhythm/types';
import { meetings } from '../playbook/meetings';
import type { Interaction } from './ports/AccessTokens';
import type { Directory } from './ports/Directory';
import { FailureError, type Failure } from './ports/Failure';

export interface VerifiedSettings {
  /** With the names and addresses of the directory. */
  readonly settings: RhythmSettings;
  readonly entries: readonly DirectoryEntry[];
  readonly mismatches: readonly PersonMismatch[];
  /** Why the directory told nothing; null where it did. */
  readonly failure: Failure | null;
}

const goOnWithout: readonly Failure['kind'][] = ['consent', 'signIn', 'forbidden'];

/**
 * The settings with everybody in the seats, and everybody who is there without one, as the directory knows them, by their accounts' ids. Without the permission
 * to look people up the settings stay as they are, and nothing may be sent by them.
 */
export async function verifiedSettings(
  directory: Pick<Directory, 'lookUp'>,
  settings: RhythmSettings,
  interaction: Interaction,
): Promise<VerifiedSettings> {
  const { organization } = settings;
  const seated = Object.values(organization.seats).filter((person) => person !== null);
  const extra = meetings.flatMap(({ id }) => detailsOf(settings, id).people.map(({ person }) => person));
  const people = [...seated, ...extra];
  const ids = [...new Set<UserId>(people.map(({ id }) => id))];
  try {
    const entries = ids.length === 0 ? [] : await directory.lookUp(ids, interaction);
    const { seats, mismatches } = verifySeats(organization.seats, entries);
    const others = extra.flatMap((person) => verifyPerson(person, entries).mismatches);
    return {
      settings: { ...withVerifiedPeople(settings, entries), organization: { ...organization, seats } },
      ...{ entries, mismatches: [...mismatches, ...others], failure: null },
    };
  } catch (caught) {
    if (!(caught instanceof FailureError) || !goOnWithout.includes(caught.failure.kind)) throw caught;
    return { settings, entries: [], mismatches: [], failure: caught.failure };
  }
}

function withVerifiedPeople(settings: RhythmSettings, entries: readonly DirectoryEntry[]): RhythmSettings {
  return meetings.reduce<RhythmSettings>((before, { id }) => {
    const { people } = detailsOf(before, id);
    const verified = people.map((one) => ({ ...one, person: verifyPerson(one.person, entries).person }));
    return editSettings(before, { kind: 'setDetails', meeting: id, details: { people: verified } });
  }, settings);
}
