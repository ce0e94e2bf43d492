import type { RaciRow } from '../../domain/raci/types';
import type { RecordEntry } from '../../domain/workspace/types';
import { meetings, type MeetingId } from '../../playbook/meetings';

export interface EntryTitles {
  /** "3 AI tool and vendor selection"; null where the entry is about none. */
  readonly decisionTitle: string | null;
  readonly meetingTitle: string | null;
}

/** What an entry is about, looked up once for all rows. A decision that was retired keeps its id as its title. */
export function rowTitles(
  rows: readonly RaciRow[],
  nameOf: (meeting: MeetingId) => string,
): (entry: RecordEntry) => EntryTitles {
  const decisions = new Map(rows.map(({ decision, number, title }) => [decision, `${number} ${title}`]));
  const titles = new Map<string, string>(meetings.map(({ id }) => [id, nameOf(id)]));
  return ({ decision, meeting }) => ({
    decisionTitle: decision === null ? null : (decisions.get(decision) ?? decision),
    meetingTitle: meeting === null ? null : (titles.get(meeting) ?? null),
  });
}
