import * as v from 'valibot';
import type { MeetingNames } from '../../domain/appointment/recognizeMeeting';
import { meetingOf } from '../../domain/rhythm/meetings';
import type { KnownChecks, MeetingCheck } from '../../domain/rhythm/types';
import { meetings, type MeetingId } from '../../playbook/meetings';
import type { OfficeCall } from './officeCalls';

const settingName = 'tandemAlert';

const person = v.pipe(
  v.tuple([v.string(), v.string(), v.string()]),
  v.transform(([mail, who, why]) => ({ mail, who, why })),
);

/** A day as this page may read it, which must stay free of Temporal. */
const day = v.pipe(v.string(), v.check(isDay));

const check = v.pipe(
  v.object({ on: day, asked: v.array(person) }),
  v.transform(({ on, asked }): MeetingCheck => ({ knownOn: on, asked })),
);

const meetingId = v.picklist(meetings.map(({ id }) => id));

const stored = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    v: v.literal(2),
    on: day,
    asked: v.record(meetingId, v.array(person)),
    names: v.optional(v.record(meetingId, v.string())),
  }),
);

const onSeries = v.pipe(v.string(), v.parseJson(), v.object({ check }));

/**
 * Keeps in the mailbox what the check on sending needs for appointments on which Tandem never wrote. Rejects with a
 * `FailureError`.
 */
export async function saveAlertSettings(
  settings: Office.RoamingSettings,
  call: OfficeCall,
  { knownOn, asked, names }: KnownChecks,
): Promise<void> {
  const short = meetings.map(({ id }) => [id, asked[id].map(({ mail, who, why }) => [mail, who, why])]);
  settings.set(
    settingName,
    JSON.stringify({ v: 2, on: knownOn, asked: Object.fromEntries(short) as object, names }),
  );
  await call('keep what the check on sending needs', (done) => settings.saveAsync(done));
}

/** Removes them from the mailbox: the check then lets everything pass. Rejects with a `FailureError`. */
export async function forgetAlertSettings(settings: Office.RoamingSettings, call: OfficeCall): Promise<void> {
  settings.remove(settingName);
  await call('remove what the check on sending needs', (done) => settings.saveAsync(done));
}

/**
 * What is known for the check on sending: as it stands on the series or as the mailbox keeps it, whichever is younger. A
 * client may hold an old copy of either. Null where neither can be read.
 */
export function knownCheck(
  meeting: MeetingId,
  record: string | null,
  settings: Office.RoamingSettings,
): MeetingCheck | null {
  const series = v.safeParse(onSeries, record);
  const mailbox = v.safeParse(stored, settings.get(settingName));
  const here = mailbox.success
    ? { knownOn: mailbox.output.on, asked: mailbox.output.asked[meeting] ?? [] }
    : null;
  if (!series.success) return here;
  const { check: travelled } = series.output;
  return here !== null && here.knownOn > travelled.knownOn ? here : travelled;
}

/** What the organization calls the meetings, as the mailbox keeps it; the playbook's title where it keeps none. */
export function knownNames(settings: Office.RoamingSettings): MeetingNames {
  const mailbox = v.safeParse(stored, settings.get(settingName));
  const names = mailbox.success ? mailbox.output.names : undefined;
  return (meeting) => names?.[meeting] ?? meetingOf(meeting).title;
}

/** Whether it is a day of the calendar: a Date takes 30 February for one in March. */
function isDay(text: string): boolean {
  const startMs = Date.parse(`${text}T00:00Z`);
  return (
    /^(19|2\d)\d\d-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(startMs) &&
    new Date(startMs).toISOString().startsWith(text)
  );
}
