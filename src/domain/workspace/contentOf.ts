import { matrixIn } from './raciRows';
import { isInForce, rowsIn } from './rowFields';
import { seatsIn } from './seatRows';
import { settingsIn } from './settingsIn';
import { unreadIn } from './unreadIn';
import type { MalformedField, Row, WorkspaceContent } from './types';

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
