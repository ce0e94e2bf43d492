import type { LocalDate } from '../time/types';
import { mailKey, sameMail } from '../rhythm/sameMail';
import type { ExpectedSeries } from '../rhythm/types';
import type { AttendeeChange } from './attendeeChanges';
import { choiceOn } from './drifts';
import { mailsOf } from './mailsOf';
import { attendance } from './displayValue';
import type { ActualSeries, Drift, DriftChoice, PeopleOfDate, PlannedAttendee, PlanStep } from './types';

type Kind = PlannedAttendee['kind'];

/** Somebody who is in one date otherwise than in its series; null where they are not in it. */
interface DatePerson {
  readonly mail: string;
  readonly inSeries: Kind | null;
  readonly onDate: Kind | null;
}

/** One date whose people are to be those of its series again, as far as that was chosen. */
interface DatePeopleChange {
  readonly at: PeopleOfDate;
  readonly people: readonly AttendeeChange[];
}

export interface DatePeopleChanges {
  readonly changes: readonly DatePeopleChange[];
  readonly drifts: readonly Drift[];
}

/**
 * Date by date: who was taken out of it, added or given another place by somebody. A guest of the series who is not in
 * one of its dates is nobody's concern here. Nothing follows without a choice: who was taken out stays out.
 */
export function datePeopleChanges(
  expected: ExpectedSeries,
  actual: ActualSeries,
  { choices, ofSeries }: Decisions,
): DatePeopleChanges {
  const changes: DatePeopleChange[] = [];
  const drifts: Drift[] = [];
  for (const at of actual.peopleOfDates ?? []) {
    const found = othersOn(actual, at.people).filter((person) => isConcern(expected, person));
    const decided = found.map((person) => ({ person, drift: driftOf(expected, at.date, person) }));
    drifts.push(...decided.map(({ drift }) => drift).filter((drift) => choiceOn(drift, choices) === null));
    const people = decided
      .filter(({ drift }) => choiceOn(drift, choices) === 'restore')
      .map(({ person: { mail, inSeries, onDate } }) => ({
        ...{ mail, from: onDate },
        to: placeIn(placeAfter(mail, ofSeries) ?? inSeries),
      }))
      .filter(({ from, to }) => from !== to);
    if (people.length > 0) changes.push({ at, people });
  }
  return { changes, drifts };
}

interface Decisions {
  readonly choices: readonly DriftChoice[];
  /** What is to change about the people of the series. */
  readonly ofSeries: readonly AttendeeChange[];
}

const placeAfter = (mail: string, changes: readonly AttendeeChange[]): Kind | null =>
  changes.find((change) => sameMail(change.mail, mail))?.to ?? null;

const placeIn = (kind: Kind | null): AttendeeChange['to'] => (kind === 'resource' ? null : kind);

/** Who is in the date otherwise than in the series. Rooms, and who sends it, count for nothing. */
export function othersOn(
  { attendees, organizer }: Pick<ActualSeries, 'attendees' | 'organizer'>,
  people: readonly PlannedAttendee[],
): readonly DatePerson[] {
  const isPerson = ({ mail, kind }: Pick<PlannedAttendee, 'mail' | 'kind'>) =>
    kind !== 'resource' && !sameMail(mail, organizer ?? '');
  const [series, date] = [attendees.filter(isPerson), people.filter(isPerson)];
  const kindIn = (some: readonly Pick<PlannedAttendee, 'mail' | 'kind'>[], mail: string) =>
    some.find((one) => sameMail(one.mail, mail))?.kind ?? null;
  return mailsOf([...series, ...date])
    .map((mail) => ({ mail, inSeries: kindIn(series, mail), onDate: kindIn(date, mail) }))
    .filter(({ inSeries, onDate }) => inSeries !== onDate);
}

/** Who is expected and not in the series yet is no guest of the date. */
function isConcern({ attendees }: ExpectedSeries, { mail, inSeries }: DatePerson): boolean {
  const isExpected = attendees.some(({ person }) => sameMail(person.mail, mail));
  return isExpected === (inSeries !== null);
}

function driftOf({ meeting }: ExpectedSeries, date: LocalDate, person: DatePerson): Drift {
  const { mail, inSeries, onDate } = person;
  const expected = attendance(inSeries ?? 'notInvited');
  const actual = attendance(onDate ?? 'removed');
  return { meeting, field: 'attendeeOnDate', mail, date, expected, actual };
}

/** Gives one date the people of its series again, and leaves its other guests in place. */
export function datePeopleStep(
  series: ExpectedSeries,
  eventId: string,
  { at: { date, standsAt, people: present }, people }: DatePeopleChange,
): PlanStep {
  const changed = new Map(people.map((change) => [mailKey(change.mail), change]));
  const stay = present.flatMap((one) => {
    const change = changed.get(mailKey(one.mail));
    if (change === undefined) return [one];
    return change.to === null ? [] : [{ ...one, kind: change.to }];
  });
  const join = people.flatMap(({ mail, from, to }) =>
    from === null && to !== null ? [{ name: nameOf(series, mail), mail, kind: to }] : [],
  );
  return {
    kind: 'setDatePeople',
    meeting: series.meeting,
    why: [{ kind: 'datePeopleRestored', standsAt }],
    mails: mailsOf(people),
    ...{ series, eventId, date, from: standsAt, attendees: [...stay, ...join] },
  };
}

const nameOf = ({ attendees }: ExpectedSeries, mail: string) =>
  attendees.find(({ person }) => sameMail(person.mail, mail))?.person.name ?? mail;
