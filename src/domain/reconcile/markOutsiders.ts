import type { Person } from '../org/types';
import type { DirectoryEntry } from '../org/verifySeats';
import { mailKey } from '../rhythm/sameMail';
import type { Plan, PlannedAttendee, PlanStep, SingleStep } from './types';

type Outside = NonNullable<PlannedAttendee['outside']>;

/**
 * Marks, in the steps that set people, who is a guest of the tenant and who has an address of another domain than the
 * organizer: they get the agenda too.
 */
export function markOutsiders(plan: Plan, organizer: Person, entries: readonly DirectoryEntry[]): Plan {
  const home = domainOf(organizer.mail);
  const guests = new Set(
    entries.flatMap(({ person, isGuest }) => (isGuest && person !== null ? [mailKey(person.mail)] : [])),
  );
  const marked = (attendee: PlannedAttendee): PlannedAttendee => {
    const outside = outsideOf(attendee.mail, home, guests);
    return outside === null ? attendee : { ...attendee, outside };
  };
  const markedPart = <Of extends SingleStep>(step: Of): Of =>
    step.kind === 'setAttendees' || step.kind === 'setDatePeople'
      ? { ...step, attendees: step.attendees.map(marked) }
      : step;
  const markedStep = (step: PlanStep): PlanStep =>
    step.kind === 'changeTogether' ? { ...step, parts: step.parts.map(markedPart) } : markedPart(step);
  return { ...plan, steps: plan.steps.map(markedStep) };
}

function outsideOf(mail: string, home: string, guests: ReadonlySet<string>): Outside | null {
  if (guests.has(mailKey(mail))) return 'guest';
  return domainOf(mail) === home ? null : 'otherDomain';
}

const domainOf = (mail: string): string => mailKey(mail).split('@').at(-1) ?? '';
