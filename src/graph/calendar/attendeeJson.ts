import type { PlannedAttendee } from '../../domain/reconcile/types';

/** An attendee as Graph takes it. */
export function attendeeJson({ name, mail, kind }: PlannedAttendee) {
  return { type: kind, emailAddress: { name, address: mail } };
}

const kinds: Readonly<Record<string, PlannedAttendee['kind']>> = {
  optional: 'optional',
  resource: 'resource',
};

/** As what somebody is invited; required where it is not told. */
export const attendeeKind = (type: string | null | undefined): PlannedAttendee['kind'] =>
  kinds[type ?? ''] ?? 'required';
