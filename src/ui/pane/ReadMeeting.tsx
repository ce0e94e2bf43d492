import { Text } from '@fluentui/react-components';
import { agendaOf } from '../../domain/agenda/agendaOf';
import type { RhythmSettings } from '../../domain/rhythm/types';
import type { MeetingId } from '../../playbook/meetings';
import { AgendaPreview } from '../shared/AgendaPreview';
import { ScreenSkeleton } from '../shared/ScreenSkeleton';
import { useServices } from '../shared/ServicesContext';
import { PaneHeading } from './PaneHeading';
import { SettingsNeeded } from './SettingsNeeded';
import { usePaneStyles } from './usePaneStyles';
import { useWorkspace } from '../shared/workspace/useWorkspace';
import { EscalateMeeting } from './EscalateMeeting';
import { meetingOf } from '../../domain/rhythm/meetings';

/** Beside one of the three meetings: its agenda, and the way up for what it cannot settle. */
export function ReadMeeting({ meeting }: { readonly meeting: MeetingId }) {
  const styles = usePaneStyles();
  const { content, isKnown, isSetUp, nameOf } = useWorkspace();
  const title = nameOf(meeting);
  return (
    <div className={styles.screen}>
      <PaneHeading>{title}</PaneHeading>
      {!isKnown && <ScreenSkeleton label="The agenda is loading" />}
      {isKnown && !isSetUp && (
        <>
          <StandingTopics meeting={meeting} />
          <SettingsNeeded />
        </>
      )}
      {isSetUp && <MeetingAgenda meeting={meeting} settings={content.settings} />}
    </div>
  );
}

interface MeetingAgendaProps {
  readonly meeting: MeetingId;
  readonly settings: RhythmSettings;
}

function MeetingAgenda({ meeting, settings }: MeetingAgendaProps) {
  const styles = usePaneStyles();
  const { documents } = useServices();
  const agenda = agendaOf(meeting, settings);
  return (
    <>
      <AgendaPreview title={`Agenda of ${agenda.title}`} html={documents.agendaHtml(agenda)} />
      <section className={styles.part} aria-label="Escalation">
        <Text>{agenda.escalation}</Text>
        <EscalateMeeting meeting={meeting} organization={settings.organization} />
      </section>
    </>
  );
}

/** What the meeting is about, before anybody is named. */
function StandingTopics({ meeting }: { readonly meeting: MeetingId }) {
  const styles = usePaneStyles();
  return (
    <ul className={styles.list} aria-label="Standing topics">
      {meetingOf(meeting).topics.map(({ title }) => (
        <li key={title} className={styles.line}>
          <Text>{title}</Text>
        </li>
      ))}
    </ul>
  );
}
