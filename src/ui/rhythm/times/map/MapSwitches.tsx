import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { tableOf, type SlotSearch } from '../../../../domain/slots/findSlots';
import { meetings, type MeetingId } from '../../../../playbook/meetings';
import { LengthField } from '../../meetings/LengthField';
import type { MapChoice } from './mapOf';
import { useMeetingNames } from '../../../shared/workspace/useMeetingNames';

const useStyles = makeStyles({
  switches: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  wide: { minWidth: '208px' },
  length: { width: '136px' },
});

export interface MapSwitchesProps {
  readonly search: SlotSearch;
  readonly choice: MapChoice;
  /** The only meeting that is looked at; null for a choice among all. */
  readonly only: MeetingId | null;
  readonly onChoice: (choice: Partial<MapChoice>) => void;
  readonly onLength: (minutes: number) => void;
}

/** Which meeting the map is about, how fine and how long. */
export function MapSwitches({ search, choice, only, onChoice, onLength }: MapSwitchesProps) {
  const styles = useStyles();
  const { meeting } = tableOf(search, choice.meeting);
  const nameOf = useMeetingNames();
  const title = nameOf(choice.meeting);
  return (
    <div className={styles.switches} role="group" aria-label="What the map shows">
      {only === null && (
        <Field label="Meeting" className={styles.wide}>
          <Select
            value={choice.meeting}
            onChange={(_, { value }) => {
              const chosen = meetings.find(({ id }) => id === value);
              if (chosen !== undefined) onChoice({ meeting: chosen.id });
            }}
          >
            {meetings.map(({ id }) => (
              <option key={id} value={id}>
                {nameOf(id)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label="Steps">
        <Select
          value={String(choice.stepMinutes)}
          onChange={(_, { value }) => onChoice({ stepMinutes: Number(value) })}
        >
          <option value="30">half hours</option>
          <option value="15">quarter hours</option>
        </Select>
      </Field>
      <div className={styles.length}>
        <LengthField
          key={choice.meeting}
          meetingTitle={title}
          minutes={meeting.durationMinutes}
          onChange={onLength}
        />
      </div>
    </div>
  );
}
