import type { MeetingId } from '../../playbook/meetings';
import type { MeetingCheck } from '../rhythm/types';
import type { WrittenSeries } from './types';

/** What a series says about itself, as it stands in its properties: which meeting it is, and what was last written. */
export function seriesRecord(meeting: MeetingId, written: WrittenSeries): string {
  return JSON.stringify({ v: 1, meeting, written });
}

/** Outlook keeps no more of what an add-in says of an item, all of it as one JSON object. */
const longestProperties = 2500;
const nameAndBraces = '{"tandem":}'.length;

/**
 * The same as the add-in in Outlook keeps it on the item, without what was chosen and with what the check on sending
 * must know. Where that would be
 * too long, the check goes without its reasons, and then without the people: which meeting it is comes first.
 */
export function addInRecord(
  meeting: MeetingId,
  written: WrittenSeries | null,
  check: MeetingCheck | undefined,
): string {
  const short = written === null ? null : { ...written, chosen: undefined };
  const records = checksByLength(check).map((shortened) =>
    JSON.stringify({ v: 1, meeting, written: short, ...shortened }),
  );
  const fits = (record: string) => JSON.stringify(record).length + nameAndBraces <= longestProperties;
  return records.find(fits) ?? JSON.stringify({ v: 1, meeting, written: null });
}

function checksByLength(check: MeetingCheck | undefined): readonly object[] {
  if (check === undefined) return [{}];
  const { knownOn, asked } = check;
  const withoutReasons = asked.map(({ mail, who }) => [mail, who, 'is asked for']);
  return [
    { check: { on: knownOn, asked: asked.map(({ mail, who, why }) => [mail, who, why]) } },
    { check: { on: knownOn, asked: withoutReasons } },
    {},
  ];
}
