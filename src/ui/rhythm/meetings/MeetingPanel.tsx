import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { meetingName } from '../../../domain/rhythm/meetings';
import { attendanceOf } from '../../../domain/rhythm/attendanceOf';
import type { AttendanceKind, RhythmSettings, RoleAttendance } from '../../../domain/rhythm/types';
import type { Meeting, MeetingId, Cadence } from '../../../playbook/meetings';
import type { SettingsEdit } from '../../../domain/rhythm/editSettings';
import { AttendeeRow } from './AttendeeRow';
import { LengthField } from './LengthField';
import { MeetingHeading } from '../../shared/MeetingHeading';
import { roleInModel } from '../../../domain/org/roles';
import type { Organization } from '../../../domain/org/types';
import { roleNames } from '../../../playbook/roles';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (min-width: 800px)': {
      gridTemplateColumns: '220px minmax(0, 1fr)',
      columnGap: tokens.spacingHorizontalXXL,
    },
  },
  about: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  apart: { marginTop: tokens.spacingVerticalM },
});

export interface MeetingPanelProps {
  readonly meeting: Meeting & { readonly id: MeetingId };
  readonly settings: RhythmSettings;
  readonly onEdit: (edit: SettingsEdit) => void;
}

export function MeetingPanel({ meeting, settings, onEdit }: MeetingPanelProps) {
  const styles = useStyles();
  const time = settings.times[meeting.id];
  const name = meetingName(settings, meeting.id);
  return (
    <section className={styles.panel} aria-label={name}>
      <div className={styles.about}>
        <MeetingHeading>{name}</MeetingHeading>
        <Text className={styles.quiet}>{describeMeeting(meeting, settings.organization)}</Text>
        {time !== undefined && (
          <LengthField
            meetingTitle={name}
            minutes={time.durationMinutes}
            onChange={(durationMinutes) =>
              onEdit({ kind: 'setTime', meeting: meeting.id, time: { ...time, durationMinutes } })
            }
          />
        )}
      </div>
      <Attendees meeting={meeting} settings={settings} onEdit={onEdit} />
    </section>
  );
}

function Attendees({ meeting, settings, onEdit }: MeetingPanelProps) {
  const styles = useStyles();
  const attendance = attendanceOf(meeting.id, settings);
  const name = meetingName(settings, meeting.id);
  const informed = attendance.filter(({ kind }) => kind === 'informed');
  const row = (entry: RoleAttendance) => (
    <AttendeeRow
      key={entry.role}
      attendance={entry}
      meetingTitle={name}
      onChoose={(kind) => onEdit(choiceEdit(meeting.id, entry, kind))}
      onUndo={() => onEdit({ kind: 'undoOverride', meeting: meeting.id, role: entry.role })}
    />
  );
  return (
    <div>
      <ul className={styles.list} aria-label={`Invited to ${name}`}>
        {attendance.filter(({ kind }) => kind !== 'informed').map(row)}
      </ul>
      {informed.length > 0 && (
        <div className={styles.apart}>
          <Text size={200} className={styles.quiet}>
            Gets the summary, not invited
          </Text>
          <ul className={styles.list} aria-label={`Informed of ${name}`}>
            {informed.map(row)}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Choosing what follows from the RACI anyway is no override. */
function choiceEdit(
  meeting: MeetingId,
  { role, kind, overriddenFrom }: RoleAttendance,
  attendance: AttendanceKind,
): SettingsEdit {
  return attendance === (overriddenFrom ?? kind)
    ? { kind: 'undoOverride', meeting, role }
    : { kind: 'override', meeting, role, attendance };
}

const cadenceLabels: Readonly<Record<Cadence, string>> = {
  weekly: 'every week',
  everyTwoWeeks: 'every two weeks',
  monthly: 'every month',
};

/** "Led by the CAIO and the CIO, every month". */
function describeMeeting({ ledBy, cadence }: Meeting, { model }: Organization): string {
  const leads = ledBy.map((role) => `the ${roleNames[roleInModel(model, role)].short}`);
  return `Led by ${leads.join(' and ')}, ${cadenceLabels[cadence]}`;
}
