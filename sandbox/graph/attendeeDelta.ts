import type { WorldAttendee, WorldEvent } from '../world/WorldEvent';

/** Who joins, leaves or changes place in the series does so on each of its dates; who was taken out of one stays out. */
export function peopleOnDates(before: WorldEvent, after: WorldEvent): WorldEvent['exceptions'] {
  const delta = peopleDelta(before.attendees, after.attendees);
  return new Map(
    [...after.exceptions].map(([date, fields]) =>
      fields.attendees === undefined
        ? [date, fields]
        : [date, { ...fields, attendees: withDelta(fields.attendees, delta) }],
    ),
  );
}

interface PeopleDelta {
  readonly left: readonly WorldAttendee[];
  readonly joined: readonly WorldAttendee[];
  readonly placed: readonly WorldAttendee[];
}

export function peopleDelta(was: readonly WorldAttendee[], is: readonly WorldAttendee[]): PeopleDelta {
  return {
    left: was.filter(({ address }) => !findAttendee(is, address)),
    joined: is.filter(({ address }) => !findAttendee(was, address)),
    placed: is.filter(({ address, type }) => (findAttendee(was, address)?.type ?? type) !== type),
  };
}

function withDelta(people: readonly WorldAttendee[], { left, joined, placed }: PeopleDelta): WorldAttendee[] {
  const staying = people.filter(({ address }) => !findAttendee(left, address));
  const added = joined.filter(({ address }) => !findAttendee(staying, address));
  return [
    ...staying.map((one) => ({ ...one, type: findAttendee(placed, one.address)?.type ?? one.type })),
    ...added,
  ];
}

export const findAttendee = (
  attendees: readonly WorldAttendee[],
  address: string,
): WorldAttendee | undefined =>
  attendees.find((attendee) => attendee.address.toLowerCase() === address.toLowerCase());
