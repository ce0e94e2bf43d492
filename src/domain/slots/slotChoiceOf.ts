import { keepsAway } from '../freebusy/conflictsOf';
import type { MeetingId } from '../../playbook/meetings';
import type { Occurrence } from '../recurrence/types';
import { tableOf, type SlotSearch } from './findSlots';
import type { LaidPerson } from './layOutPeople';
import { obstaclesAt } from './obstaclesAt';
import { seriesTimeOf } from './seriesTimeOf';
import { slotOccurrences } from './slotOccurrences';
import type { Miss, MissKind, SlotChoice, SlotTime } from './types';
import { mailKey } from '../rhythm/sameMail';

/** A candidate with what it misses, before any date is moved: "24 of 26 free; Grace Liu is out on 3 and 10 March". */
export function slotChoiceOf(search: SlotSearch, meeting: MeetingId, slot: SlotTime): SlotChoice {
  const { grid } = search.frame;
  const table = tableOf(search, meeting);
  const { durationMinutes, required, optional } = table.meeting;
  const occurrences = slotOccurrences(grid, slot, durationMinutes);
  const missesOf = (mails: readonly string[], isRequired: boolean): readonly Miss[] =>
    mails.flatMap((mail) => {
      const person = search.people.get(mailKey(mail));
      return person === undefined ? [] : missesOfPerson(person, occurrences, isRequired);
    });
  const requiredMisses = missesOf(required, true);
  const missed = new Set(requiredMisses.filter(({ kind }) => keepsAway(kind)).flatMap(({ dates }) => dates));
  return {
    meeting,
    slot,
    time: seriesTimeOf(grid, slot, durationMinutes),
    occurrences: occurrences.length,
    free: occurrences.length - missed.size,
    misses: [...requiredMisses, ...missesOf(optional, false)],
  };
}

/** Firmest first; the last two leave a person free to come. */
const kinds: readonly MissKind[] = [
  'outOfOffice',
  'holiday',
  'dayOff',
  'busy',
  'unknown',
  'outsideWorkingHours',
  'tentative',
];

/** One miss for each kind, with its dates; at one occurrence only the firmest is named. */
function missesOfPerson(
  person: LaidPerson,
  occurrences: readonly Occurrence[],
  isRequired: boolean,
): readonly Miss[] {
  const kindOn = occurrences.map((occurrence) => firmest(person, occurrence));
  return kinds.flatMap((kind) => {
    const dates = occurrences.filter((_, at) => kindOn[at] === kind).map(({ localDate }) => localDate);
    return dates.length === 0 ? [] : [{ mail: person.person.freeBusy.mail, isRequired, kind, dates }];
  });
}

function firmest(person: LaidPerson, occurrence: Occurrence): MissKind | null {
  const { absence, isOutside, isTentative } = obstaclesAt(person, occurrence);
  if (absence !== null) return absence;
  if (isOutside) return 'outsideWorkingHours';
  return isTentative ? 'tentative' : null;
}
