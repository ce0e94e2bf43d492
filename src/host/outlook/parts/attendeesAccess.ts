import type { FormAttendee, FormChange } from '../../../application/ports/AppointmentForm';
import { mailKey } from '../../../domain/rhythm/sameMail';
import type { FormContext } from '../FormContext';
import { attendeesIn, type AttendeeLines, type PeopleLine } from '../formParts';
import type { PartAccess } from '../writePart';

/** Outlook takes no more people in one call. */
const peopleAtOnce = 100;

type AttendeesChange = Extract<FormChange, { readonly kind: 'attendees' }>;
type People = readonly FormAttendee[];
type Line = keyof AttendeeLines;
type EachLine = <Result>(work: (line: Line) => Result) => Readonly<Record<Line, Result>>;

const each: EachLine = (work) => ({ required: work('required'), optional: work('optional') });
const officeLine: Readonly<Record<Line, PeopleLine>> = {
  required: 'requiredAttendees',
  optional: 'optionalAttendees',
};

/** Both lines of people. Where nobody has to go, the others stay untouched and only the new ones are added. */
export function attendeesAccess(context: FormContext, wanted: AttendeesChange): PartAccess<AttendeeLines> {
  const leaving = leavingFrom(wanted);
  return {
    read: () => attendeesIn(context),
    write: async (before, isAgain) => {
      await writeLines(context, isAgain ? await attendeesIn(context) : before, {
        wanted,
        leaving,
        putsAll: isAgain,
      });
    },
    missing: (now) => {
      const misplaced = each((line) => [
        ...without(wanted[line], now[line]),
        ...without(leaving[line], without(leaving[line], now[line])),
      ]);
      return [...misplaced.required, ...misplaced.optional].map(({ name }) => name);
    },
    wayBack: (now, before, after) => {
      const target = each((line) => takenOut(now[line], before[line], after[line]));
      const gone = each((line) => without(now[line], target[line]));
      return {
        write: () => writeLines(context, now, { wanted: target, leaving: gone, putsAll: true }),
        isBack: (back) => hasSame(back.required, target.required) && hasSame(back.optional, target.optional),
      };
    },
  };
}

/** Nobody stands in both lines. */
function leavingFrom({ required, optional, gone = [] }: AttendeesChange): AttendeeLines {
  return { required: [...gone, ...optional], optional: [...gone, ...required] };
}

/** Those who were added go, those who were taken out come back, and whoever came later stays. */
function takenOut(now: People, before: People, after: People): People {
  const stay = without(now, without(after, before));
  const gone = without(before, after);
  return [...stay, ...without(gone, stay)];
}

interface Writing {
  readonly wanted: AttendeeLines;
  readonly leaving: AttendeeLines;
  /** The whole line is written, also where adding would do: one of the two ways may be broken. */
  readonly putsAll: boolean;
}

async function writeLines(
  context: FormContext,
  now: AttendeeLines | null,
  { wanted, leaving, putsAll }: Writing,
): Promise<void> {
  for (const line of ['required', 'optional'] as const) {
    const standing = now?.[line] ?? [];
    const missing = without(wanted[line], standing);
    const stay = without(standing, leaving[line]);
    const isInOrder = missing.length === 0 && stay.length === standing.length;
    if (isInOrder) continue;
    if (putsAll || stay.length < standing.length) await put(context, officeLine[line], [...stay, ...missing]);
    else await add(context, officeLine[line], missing);
  }
}

async function put(context: FormContext, line: PeopleLine, people: People): Promise<void> {
  const { item, call } = context;
  const first = people.slice(0, peopleAtOnce).map(recipientOf);
  await call('set the people', (done) => item[line].setAsync(first, done));
  await add(context, line, people.slice(peopleAtOnce));
}

async function add({ item, call }: FormContext, line: PeopleLine, people: People): Promise<void> {
  for (let from = 0; from < people.length; from += peopleAtOnce) {
    const some = people.slice(from, from + peopleAtOnce).map(recipientOf);
    await call('add the people', (done) => item[line].addAsync(some, done));
  }
}

const recipientOf = ({ name, mail }: FormAttendee) => ({ displayName: name, emailAddress: mail });

function without(people: People, others: People): People {
  const keys = new Set(others.map(({ mail }) => mailKey(mail)));
  return people.filter(({ mail }) => !keys.has(mailKey(mail)));
}

const hasSame = (one: People, other: People): boolean =>
  without(one, other).length === 0 && without(other, one).length === 0;
