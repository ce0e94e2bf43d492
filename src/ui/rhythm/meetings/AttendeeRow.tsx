import { Avatar, Button, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { AttendanceKind, RoleAttendance } from '../../../domain/rhythm/types';
import { describeReason } from '../../../domain/agenda/describeReason';
import { roleNames } from '../../../playbook/roles';
import { PersonAvatar } from '../../shared/PersonAvatar';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    '@media (min-width: 480px)': { gridTemplateColumns: '32px minmax(0, 1fr) auto' },
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  choice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gridColumnStart: 2,
    '@media (min-width: 480px)': { gridColumnStart: 3, alignItems: 'flex-end' },
  },
  changed: { display: 'flex', alignItems: 'center' },
});

export interface AttendeeRowProps {
  readonly attendance: RoleAttendance;
  readonly meetingTitle: string;
  readonly onChoose: (kind: AttendanceKind) => void;
  readonly onUndo: () => void;
}

/** One role's place in one meeting, with the reason, and the choice to decide otherwise. */
export function AttendeeRow(props: AttendeeRowProps) {
  const styles = useStyles();
  const { role, person, reasons } = props.attendance;
  const short = roleNames[role].short;
  return (
    <li className={styles.row}>
      {person === null ? <Avatar size={32} aria-hidden="true" /> : <PersonAvatar person={person} size={32} />}
      <span className={styles.words}>
        <Text>
          {person?.name ?? 'Vacant'} <span className={styles.quiet}>({short})</span>
        </Text>
        <Text size={200} className={styles.quiet}>
          {reasons.map(describeReason).join(' · ')}
        </Text>
      </span>
      <AttendanceChoice {...props} />
    </li>
  );
}

function AttendanceChoice({ attendance, meetingTitle, onChoose, onUndo }: AttendeeRowProps) {
  const styles = useStyles();
  const { role, person, kind, overriddenFrom } = attendance;
  const who = person?.name ?? roleNames[role].short;
  return (
    <span className={styles.choice}>
      <Select
        size="small"
        aria-label={`${who} in ${meetingTitle}`}
        value={kind}
        onChange={(_, { value }) => onChoose(attendanceNamed(value))}
      >
        <option value="required">Required</option>
        <option value="optional">Optional</option>
        <option value="informed">Informed</option>
      </Select>
      {overriddenFrom !== null && (
        <span className={styles.changed}>
          <Text size={200} className={styles.quiet}>
            changed by you, was {overriddenFrom}
          </Text>
          <Button
            size="small"
            appearance="transparent"
            aria-label={`Undo for ${who} in ${meetingTitle}`}
            onClick={onUndo}
          >
            Undo
          </Button>
        </span>
      )}
    </span>
  );
}

function attendanceNamed(value: string): AttendanceKind {
  return value === 'required' || value === 'optional' ? value : 'informed';
}
