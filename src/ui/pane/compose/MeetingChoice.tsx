import { Field, Select } from '@fluentui/react-components';
import { meetingOf } from '../../../domain/rhythm/meetingOf';
import { meetings, type MeetingId } from '../../../playbook/meetings';

export interface MeetingChoiceProps {
  readonly meeting: MeetingId | null;
  /** What the appointment says of itself. */
  readonly recognized: MeetingId | null;
  readonly onChoose: (meeting: MeetingId) => void;
}

/** Which of the three meetings the appointment is; the one that it says it is stands chosen. */
export function MeetingChoice({ meeting, recognized, onChoose }: MeetingChoiceProps) {
  const hint = recognized === null ? null : `Recognised: ${meetingOf(recognized).title}`;
  const choose = (value: string): void => {
    const found = meetings.find(({ id }) => id === value);
    if (found !== undefined) onChoose(found.id);
  };
  return (
    <Field label="Which meeting is this?" {...(hint !== null && { hint })}>
      <Select value={meeting ?? ''} onChange={(_, { value }) => choose(value)}>
        {meeting === null && <option value="">Choose a meeting</option>}
        {meetings.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
