import { makeStyles } from '@fluentui/react-components';
import type { RhythmReading } from '../../../../application/readRhythm';
import type { MeetingStatus } from '../../../../application/rhythmStatus';
import { isDated } from '../../../../domain/reconcile/dateSteps';
import type { SettingsEdit } from '../../../../domain/rhythm/editSettings';
import { meetingName } from '../../../../domain/rhythm/meetings';
import type { RhythmSettings } from '../../../../domain/rhythm/types';
import type { MeetingId } from '../../../../playbook/meetings';
import { ModalDialog } from '../../../shared/ModalDialog';
import type { MeetingAct } from '../MeetingMenu';
import { ChangeDate } from './ChangeDate';
import { EndMeetings } from './EndMeetings';
import { NameMeeting } from './NameMeeting';

const useStyles = makeStyles({ surface: { maxWidth: '640px' } });

export interface ActOnMeeting {
  readonly kind: Exclude<MeetingAct, 'beginAgain'>;
  /** All of them only to end them. */
  readonly meetings: readonly MeetingId[];
}

export interface MeetingActsProps {
  /** Null while none is under way. */
  readonly act: ActOnMeeting | null;
  readonly settings: RhythmSettings;
  readonly found: RhythmReading;
  readonly statuses: readonly MeetingStatus[];
  readonly onEdit: (edits: readonly SettingsEdit[]) => void;
  readonly onClose: () => void;
}

/** The dialog of the act chosen from a meeting's menu. */
export function MeetingActs(props: MeetingActsProps) {
  const styles = useStyles();
  const { act, onClose } = props;
  return (
    <ModalDialog isOpen={act !== null} onClose={onClose} className={styles.surface}>
      {act !== null && <ActBody {...props} act={act} />}
    </ModalDialog>
  );
}

function ActBody(props: MeetingActsProps & { readonly act: ActOnMeeting }) {
  const { act, settings, found, statuses, onEdit, onClose } = props;
  const [meeting] = act.meetings;
  if (meeting === undefined) return null;
  const series = statuses.find((status) => status.meeting === meeting)?.series ?? null;
  const expected = found.expected.find((one) => one.meeting === meeting);
  switch (act.kind) {
    case 'end':
      return <EndMeetings meetings={act.meetings} settings={settings} found={found} onClose={onClose} />;
    case 'name':
      return <NameMeeting meeting={meeting} settings={settings} onEdit={onEdit} onClose={onClose} />;
    case 'date':
      return series !== null && isDated(series) && expected !== undefined ? (
        <ChangeDate
          title={meetingName(settings, meeting)}
          settings={settings}
          expected={expected}
          series={series}
          onClose={onClose}
        />
      ) : null;
  }
}
