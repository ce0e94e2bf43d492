import { describeInvited } from '../../domain/model/describeInvited';
import type { Consequence } from '../../domain/model/modelConsequences';
import { meetingName } from '../../domain/rhythm/meetingName';
import { editContent, type ContentEdit } from '../../domain/workspace/editContent';
import type { WorkspaceContent } from '../../domain/workspace/types';
import { meetings } from '../../playbook/meetings';

/** Who would be in the meetings after the edits and is not now, or the other way round: what invitations would follow. */
export function attendeeChanges(
  content: WorkspaceContent,
  edits: readonly ContentEdit[],
): readonly Consequence[] {
  const { settings: later } = edits.reduce(editContent, content);
  return meetings.flatMap(({ id }) => {
    const before = describeInvited(id, content.settings);
    const after = describeInvited(id, later);
    return before.join() === after.join()
      ? []
      : [{ about: meetingName(content.settings, id), before, after }];
  });
}
