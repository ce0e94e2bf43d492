import { describeInvited } from '../shared/describeInvited';
import { type Consequence, changeIn } from '../shared/changeIn';
import { meetingName } from '../../domain/rhythm/meetings';
import { editContent, type ContentEdit } from '../../domain/workspace/editContent';
import type { WorkspaceContent } from '../../domain/workspace/types';
import { meetings } from '../../playbook/meetings';

/** Who would be in the meetings after the edits and is not now, or the other way round: what invitations would follow. */
export function attendeeChanges(
  content: WorkspaceContent,
  edits: readonly ContentEdit[],
): readonly Consequence[] {
  const { settings: later } = edits.reduce(editContent, content);
  const { settings } = content;
  return meetings.flatMap(({ id }) =>
    changeIn(meetingName(settings, id), describeInvited(id, settings), describeInvited(id, later)),
  );
}
