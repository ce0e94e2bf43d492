import * as v from 'valibot';
import { meetings, type MeetingId } from '../../playbook/meetings';
import { toRead, type OfficeCall } from './officeCalls';

/**
 * The add-in's own property of the item: the record of the series, as text. Exchange keeps all of an add-in's
 * properties as one JSON object in one named property, which Graph can read.
 */
const tagName = 'tandem';

const record = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ meeting: v.picklist(meetings.map(({ id }) => id)) }),
);

type Taggable = Pick<Office.AppointmentCompose, 'loadCustomPropertiesAsync'>;

/** The record on the item, as it was written; null where there is none. */
export async function readTag(call: OfficeCall, item: Taggable): Promise<string | null> {
  const properties = await propertiesOf(call, item);
  const text: unknown = properties.get(tagName);
  return typeof text === 'string' ? text : null;
}

/** Replaces the record; null takes it away. It leaves with the item when that is saved or sent. */
export async function writeTag(call: OfficeCall, item: Taggable, written: string | null): Promise<void> {
  const properties = await propertiesOf(call, item);
  if (written === null) properties.remove(tagName);
  else properties.set(tagName, written);
  await call('keep Tandem’s mark on the appointment', (done) => properties.saveAsync(done));
}

/** The meeting that a record names; null where it cannot be read. */
export function meetingOfTag(written: string | null): MeetingId | null {
  const result = v.safeParse(record, written);
  return result.success ? result.output.meeting : null;
}

function propertiesOf(call: OfficeCall, item: Taggable): Promise<Office.CustomProperties> {
  return call(
    'read Tandem’s mark on the appointment',
    (done) => item.loadCustomPropertiesAsync(done),
    toRead,
  );
}
