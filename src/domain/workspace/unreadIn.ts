import { meetings } from '../../playbook/meetings';
import type { UnreadSetting } from '../rhythm/types';
import { partsOfKey } from './rowFields';
import type { MalformedField } from './types';

/** The malformed fields from which the meetings follow: what is sent without them would be sent by a default. */
export function unreadIn(malformed: readonly MalformedField[]): readonly UnreadSetting[] {
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
