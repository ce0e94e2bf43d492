import {
  verifyPerson,
  verifySeats,
  type DirectoryEntry,
  type PersonMismatch,
} from '../domain/org/verifySeats';
import type { Person, UserId } from '../domain/org/types';
import { detailsOf } from '../domain/rhythm/meetings';
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
  const extra = extraPeople(settings);
  const ids = accountsIn(settings);
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

/** The accounts of everybody in a seat, or in a meeting without one; each once. */
export function accountsIn(settings: RhythmSettings): readonly UserId[] {
  const seated = Object.values(settings.organization.seats).filter((person) => person !== null);
  return [...new Set<UserId>([...seated, ...extraPeople(settings)].map(({ id }) => id))];
}

const extraPeople = (settings: RhythmSettings): readonly Person[] =>
  meetings.flatMap(({ id }) => detailsOf(settings, id).people.map(({ person }) => person));

function withVerifiedPeople(settings: RhythmSettings, entries: readonly DirectoryEntry[]): RhythmSettings {
  return meetings.reduce<RhythmSettings>((before, { id }) => {
    const { people } = detailsOf(before, id);
    const verified = people.map((one) => ({ ...one, person: verifyPerson(one.person, entries).person }));
    return editSettings(before, { kind: 'setDetails', meeting: id, details: { people: verified } });
  }, settings);
}
