import { Button, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { agendaOf } from '../../domain/agenda/agendaOf';
import { meetingName } from '../../domain/rhythm/meetings';
import type { RhythmSettings } from '../../domain/rhythm/types';
import { meetings, type MeetingId } from '../../playbook/meetings';
import { useServices } from '../shared/ServicesContext';
import { AgendaPreview } from '../shared/AgendaPreview';
import { downloadFile } from '../shared/downloadFile';

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
  },
});

export interface AgendaPartProps {
  readonly settings: RhythmSettings;
}

/** The agenda as the invitation will show it, and as the Word file that comes with it. */
export function AgendaPart({ settings }: AgendaPartProps) {
  const styles = useStyles();
  const { documents } = useServices();
  const [meeting, setMeeting] = useState<MeetingId>('portfolio-review');
  const agenda = agendaOf(meeting, settings);
  const download = async (): Promise<void> => downloadFile(await documents.agendaFile(agenda));

  return (
    <>
      <TabList
        className={styles.tabs}
        selectedValue={meeting}
        onTabSelect={(_, { value }) => setMeeting(meetingNamed(value))}
        aria-label="Agenda of"
      >
        {meetings.map(({ id }) => (
          <Tab key={id} value={id} id={`agenda-tab-${id}`} aria-controls="agenda-panel">
            {meetingName(settings, id)}
          </Tab>
        ))}
      </TabList>
      <div
        className={styles.content}
        id="agenda-panel"
        role="tabpanel"
        aria-labelledby={`agenda-tab-${meeting}`}
      >
        <AgendaPreview
          title={`Agenda of ${meetingName(settings, meeting)}`}
          html={documents.agendaHtml(agenda)}
        />
        <Button icon={<ArrowDownloadRegular />} onClick={() => void download()}>
          Download as Word file
        </Button>
      </div>
    </>
  );
}

function meetingNamed(value: unknown): MeetingId {
  const found = meetings.find(({ id }) => id === value);
  if (found === undefined) throw new Error(`No meeting is called "${String(value)}".`);
  return found.id;
}
