import { parseInput } from './fieldTypes';
import { fieldIn } from './listFields';
import { entryOf } from './recordRows';
import { rowOver, rowWith, isInForce, partsOfKey, rowsIn } from './rowFields';
import { meetings } from '../../playbook/meetings';
import type { UnreadSetting } from '../rhythm/types';
import { matrixIn, raciRowsOf } from './raciRows';
import { seatRowsOf, seatsIn } from './seatRows';
import { settingRowsOf } from './settingRows';
import { settingsIn } from './settingsIn';
import type { MalformedField, Row, WorkspaceContent } from './types';

/** The malformed fields from which the meetings follow: what is sent without them would be sent by a default. */
function unreadIn(malformed: readonly MalformedField[]): readonly UnreadSetting[] {
  return malformed.filter(decidesMeetings).map(({ list, key, field, value }) => ({
    meeting: list === 'settings' ? meetingIn(key) : null,
    ...{ key, field, value: String(value) },
  }));
}

/** Who holds a seat is resolved by id: an address alone decides nothing. A succession that is to come changes nothing yet. */
function decidesMeetings({ list, key, field }: MalformedField): boolean {
  const [kind = ''] = partsOfKey(key, 2);
  if (field === 'personMail') return false;
  if (list === 'settings') return ofMeeting.includes(kind) || ofAll.includes(kind);
  return list === 'raci' ? field !== 'number' : list === 'seats' && kind === key;
}

const ofMeeting: readonly string[] = ['time', 'move', 'override', 'details', 'choice'];
const ofAll: readonly string[] = ['model', 'escalation', 'organizer', 'placed'];

const meetingIn = (key: string): UnreadSetting['meeting'] =>
  meetings.find(({ id }) => id === partsOfKey(key, 3)[1])?.id ?? null;

export interface ContentRead {
  readonly content: WorkspaceContent;
  /** What people, or another program, wrote and Tandem does not understand: shown as empty, kept as it is. */
  readonly malformed: readonly MalformedField[];
}

/** The content of the rows, in their order. Unknown rows and fields are passed over, and never written. */
export function contentOf(rows: readonly Row[]): ContentRead {
  const malformed: MalformedField[] = [];
  const inForce = rows.filter(isInForce);
  const { seats, successions } = seatsIn(rowsIn('seats', inForce), malformed);
  const matrix = matrixIn(rowsIn('raci', inForce), malformed);
  const { organization, modelChoice, signs, charters, accepted, series, waiting, raciEditors, ...rhythm } =
    settingsIn(rowsIn('settings', inForce), malformed);
  const unread = unreadIn(malformed);
  const settings = {
    ...rhythm,
    organization: { ...organization, seats, ...(matrix && { matrix }) },
    ...(unread.length > 0 && { unread }),
  };
  const content = {
    settings,
    modelChoice,
    signs,
    charters,
    accepted,
    successions,
    series,
    waiting,
    raciEditors,
  };
  return { content, malformed };
}

/** The content as rows of lists; `contentOf` gives it back. */
export function rowsOf(content: WorkspaceContent): readonly Row[] {
  const { organization } = content.settings;
  return [
    ...settingRowsOf(content),
    ...seatRowsOf(organization.seats, content.successions),
    ...raciRowsOf(organization.matrix),
  ];
}

/**
 * The change that writes the text into a malformed field: "45" into the minutes is the number, "yes" into a flag is
 * true, an empty text empties the field. "key" takes the row out of force, since no field can mend it. Null where the
 * text is not understood either, or where an entry of the record would be lost by it.
 */
export function mendedRow(row: Row, name: string, text: string): Row | null {
  if (name === 'key') return { ...row, fields: { inForce: false } };
  const field = fieldIn(row.list, name);
  if (field === null) return null;
  const change = rowWith(row, [[name, parseInput(field, text.trim())]]);
  const after = rowOver(row, change);
  const isUnderstood = malformedIn(after).every((one) => one.field !== name);
  return isUnderstood && !isLost(after) ? change : null;
}

function malformedIn(row: Row): readonly MalformedField[] {
  return row.list === 'record' ? entryOf(row).malformed : contentOf([row]).malformed;
}

const isLost = (row: Row): boolean => row.list === 'record' && entryOf(row).entry === null;
