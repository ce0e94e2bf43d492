import { Field, Select } from '@fluentui/react-components';
import type { Organization } from '../../../domain/org/types';
import { meetingsOfDecision } from '../../../domain/raci/meetingsOfDecision';
import type { MatrixRow } from '../../../domain/raci/types';
import { meetings } from '../../../playbook/meetings';
import type { Edits } from '../edit/useEdits';
import { useMeetingNames } from '../../shared/workspace/useMeetingNames';

export interface CardMeetingProps {
  readonly stored: MatrixRow;
  readonly organization: Organization;
  readonly edits: Edits;
}

/** The meeting that takes the decision. Where a standing topic takes it, there is nothing to choose. */
export function CardMeeting({ stored, organization, edits }: CardMeetingProps) {
  const nameOf = useMeetingNames();
  const { placed = [], ...standing } = organization;
  const takenBy = meetingsOfDecision(stored.decision, standing).filter(({ kind }) => kind === 'takes');
  const chosen = placed.find(({ decision }) => decision === stored.decision)?.meeting ?? '';
  if (takenBy.length > 0 && chosen === '')
    return (
      <Field label="Decided at" hint="A standing topic of the meeting takes it.">
        <span>{takenBy.map(({ meeting }) => nameOf(meeting)).join(', ')}</span>
      </Field>
    );
  return (
    <Field label="Decided at" hint="The decision becomes a topic of the meeting.">
      <Select
        value={chosen}
        onChange={(_, { value }) => {
          const meeting = meetings.find(({ id }) => id === value)?.id ?? null;
          void edits.make(
            [{ kind: 'placeDecision', decision: stored.decision, meeting }],
            meeting === null
              ? `take decision ${stored.number} off its meeting`
              : `place decision ${stored.number} at the ${nameOf(meeting)}`,
          );
        }}
      >
        <option value="">No meeting</option>
        {meetings.map(({ id }) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
