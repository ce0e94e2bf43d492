import { datesFrom } from '../recurrence/occurrences';
import type { LocalDate } from '../time/types';
import type { MeetingId } from '../../playbook/meetings';
import type { SettingsEdit } from './editSettings';
import type { RhythmSettings } from './types';

/** What lets a meeting that was ended go on: it keeps its rhythm, with a first date on or after the given one. */
export function beginAgain(
  { times }: Pick<RhythmSettings, 'times'>,
  meeting: MeetingId,
  /** Null while its last date is still to come: then it goes on as it was. */
  from: LocalDate | null,
): readonly SettingsEdit[] {
  const time = times[meeting];
  const goOn: SettingsEdit = { kind: 'setDetails', meeting, details: { endsFrom: null } };
  if (time === undefined || from === null) return [goOn];
  const firstDate = datesFrom(time.pattern, time.firstDate, from).next().value;
  return [goOn, { kind: 'setTime', meeting, time: { ...time, firstDate } }];
}
