import { Field, Select } from '@fluentui/react-components';
import { meetings, type MeetingId } from '../../../playbook/meetings';
import { useMeetingNames } from '../../shared/workspace/useMeetingNames';

export interface MeetingChoiceProps {
  readonly meeting: MeetingId | null;
  /** What the appointment says of itself. */
  readonly recognized: MeetingId | null;
  readonly onChoose: (meeting: MeetingId) => void;
}

/** Which of the three meetings the appointment is; its own tag is the first choice. */
export function MeetingChoice({ meeting, recognized, onChoose }: MeetingChoiceProps) {
  const nameOf = useMeetingNames();
  const hint = recognized === null ? null : `Recognised: ${nameOf(recognized)}`;
  const choose = (value: string): void => {
    const found = meetings.find(({ id }) => id === value);
    if (found !== undefined) onChoose(found.id);
  };
  return (
    <Field label="Which meeting is this?" {...(hint !== null && { hint })}>
      <Select value={meeting ?? ''} onChange={(_, { value }) => choose(value)}>
        {meeting === null && <option value="">Choose a meeting</option>}
        {meetings.map(({ id }) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
