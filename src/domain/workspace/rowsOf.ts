import { raciRowsOf } from './raciRows';
import { seatRowsOf } from './seatRows';
import { settingRowsOf } from './settingRows';
import type { Row, WorkspaceContent } from './types';

/** The content as rows of lists; `contentOf` gives it back. */
export function rowsOf(content: WorkspaceContent): readonly Row[] {
  const { organization } = content.settings;
  return [
    ...settingRowsOf(content),
    ...seatRowsOf(organization.seats, content.successions),
    ...raciRowsOf(organization.matrix),
  ];
}
