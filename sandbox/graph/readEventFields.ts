import { badProperty, GraphError } from './GraphError';
import { storedHtml } from './eventBody';
import { readWallTime } from './wallTimes';
import type { EventFields, WorldAttendee } from '../world/WorldEvent';

const mostAttendees = 500;

/** The plain members of an event in a request that has already been held against its shape. */
export function readEventFields(
  sent: Readonly<Record<string, unknown>>,
  current: readonly WorldAttendee[],
): Partial<EventFields> {
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(sent)) {
    const reader = readers[name];
    if (reader) Object.assign(read, reader(value, current));
  }
  return read;
}

type Reader = (value: unknown, current: readonly WorldAttendee[]) => Partial<EventFields>;

const readers: Readonly<Record<string, Reader>> = {
  subject: (value) => ({ subject: (value as string | null) ?? '' }),
  body: (value) => ({ body: readBody(value) }),
  start: (value) => ({ start: readWallTime(value, 'start') }),
  end: (value) => ({ end: readWallTime(value, 'end') }),
  attendees: (value, current) => ({ attendees: readAttendees(value, current) }),
  location: (value) => ({ location: displayNameOf(value) }),
  locations: (value) => ({ location: (value as unknown[]).map(displayNameOf).join('; ') }),
  isAllDay: (value) => ({ isAllDay: value as boolean }),
  showAs: (value) => ({ showAs: value as EventFields['showAs'] }),
  sensitivity: (value) => ({ sensitivity: value as EventFields['sensitivity'] }),
  importance: (value) => ({ importance: value as EventFields['importance'] }),
  categories: (value) => ({ categories: value as string[] }),
  isReminderOn: (value) => ({ isReminderOn: value as boolean }),
  reminderMinutesBeforeStart: (value) => ({ reminderMinutes: value as number }),
  responseRequested: (value) => ({ responseRequested: value as boolean }),
  allowNewTimeProposals: (value) => ({ allowNewTimeProposals: value as boolean }),
  hideAttendees: (value) => ({ hideAttendees: value as boolean }),
};

const displayNameOf = (place: unknown): string =>
  (place as { displayName?: string | null } | null)?.displayName ?? '';

function readBody(value: unknown): string {
  const { contentType, content } = value as { contentType?: string; content?: string | null };
  return storedHtml(contentType, content ?? '');
}

function readAttendees(value: unknown, current: readonly WorldAttendee[]): WorldAttendee[] {
  const sent = value as readonly {
    type?: WorldAttendee['type'];
    emailAddress?: { name?: string | null; address?: string };
  }[];
  if (sent.length > mostAttendees)
    throw new GraphError(
      400,
      'ErrorTooManyAttendees',
      `The event has ${sent.length} attendees; the most is ${mostAttendees}.`,
    );
  const byAddress = new Map<string, WorldAttendee>();
  for (const { type = 'required', emailAddress } of sent) {
    const address = emailAddress?.address ?? '';
    if (!/^[^\s@]+@[^\s@]+$/.test(address))
      throw new GraphError(
        400,
        'ErrorInvalidRecipients',
        `At least one recipient isn't valid: '${address}'.`,
      );
    const known = current.find((attendee) => attendee.address.toLowerCase() === address.toLowerCase());
    const answer = known ?? { response: 'none' as const, respondedAt: null };
    byAddress.set(address.toLowerCase(), {
      name: emailAddress?.name ?? known?.name ?? address,
      address,
      type,
      response: answer.response,
      respondedAt: answer.respondedAt,
      ...(known?.proposedNewTime && { proposedNewTime: known.proposedNewTime }),
    });
  }
  return [...byAddress.values()];
}

/** Refuses an event that ends before it starts, and an all-day one that is not made of whole days. */
export function requireSoundTimes(
  { start, end, isAllDay }: Pick<EventFields, 'start' | 'end' | 'isAllDay'>,
  isBefore: boolean,
): void {
  if (isBefore)
    throw new GraphError(
      400,
      'ErrorCalendarEndDateIsEarlierThanStartDate',
      'Start date is later than the end date.',
    );
  const isWhole =
    start.local.endsWith('T00:00:00') && end.local.endsWith('T00:00:00') && end.local > start.local;
  if (isAllDay && !isWhole)
    throw badProperty(
      'The duration of an event marked as all day must be at least 24 hours, from midnight to midnight.',
    );
}
