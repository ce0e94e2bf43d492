import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Interaction } from '../../application/ports/AccessTokens';
import type { ActualSeries } from '../../domain/reconcile/types';
import type { SettingsEdit } from '../../domain/rhythm/editSettings';
import { meetingName, meetingOf } from '../../domain/rhythm/meetings';
import type { RhythmSettings } from '../../domain/rhythm/types';
import type { MeetingId } from '../../playbook/meetings';
import { useServices } from '../shared/ServicesContext';
import { OneAgenda } from './OneAgenda';
import type { MeetingChange } from './living/MeetingMenu';
import { ExtraPeople } from './meetings/ExtraPeople';
import { MeetingPanel } from './meetings/MeetingPanel';
import { initialLimits } from './times/search/searchLimits';
import { TimesPart } from './times/TimesPart';

const useStyles = makeStyles({
  heading: { margin: 0 },
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalL,
    maxWidth: '1080px',
    marginTop: tokens.spacingVerticalM,
  },
  start: { alignSelf: 'flex-start' },
});

export interface ChangeOfMeeting {
  readonly what: MeetingChange;
  readonly meeting: MeetingId;
}

export interface ChangeMeetingProps {
  readonly change: ChangeOfMeeting;
  readonly settings: RhythmSettings;
  /** The series in the calendar. */
  readonly standing: readonly ActualSeries[];
  readonly onEdit: (edit: SettingsEdit) => void;
  /** Leads to what waits to be sent. */
  readonly onReview: () => void;
}

const headings: Readonly<Record<MeetingChange, string>> = {
  time: 'Time of',
  people: 'People in',
  agenda: 'Agenda of',
};

/** One thing of one meeting, while the others stay as they are. */
export function ChangeMeeting(props: ChangeMeetingProps) {
  const { change, settings, onEdit, onReview } = props;
  const { what, meeting } = change;
  const styles = useStyles();
  const [hasProposal, setProposal] = useState(false);
  const title = `${headings[what]} ${meetingName(settings, meeting)}`;
  return (
    <section className={styles.page} aria-label={title}>
      <Text as="h2" className={styles.heading} size={500} weight="semibold">
        {title}
      </Text>
      {what === 'time' && <OneTime {...props} onProposal={setProposal} />}
      {what === 'people' && (
        <>
          <MeetingPanel meeting={meetingOf(meeting)} settings={settings} onEdit={onEdit} />
          <ExtraPeople meeting={meeting} settings={settings} onEdit={onEdit} />
        </>
      )}
      {what === 'agenda' && <OneAgenda meeting={meeting} settings={settings} onEdit={onEdit} />}
      <Button className={styles.start} appearance={hasProposal ? 'secondary' : 'primary'} onClick={onReview}>
        Review
      </Button>
    </section>
  );
}

interface OneTimeProps extends ChangeMeetingProps {
  readonly onProposal: (waits: boolean) => void;
}

/** Calendars are looked at without a window; where that is not allowed, the person is asked. */
function OneTime({ change: { meeting }, settings, standing, onEdit, onReview, onProposal }: OneTimeProps) {
  const { context, clock } = useServices();
  const [now] = useState(() => clock.now());
  const [limits, setLimits] = useState(initialLimits);
  const [asked, setAsked] = useState<Interaction>('silent');
  return (
    <TimesPart
      only={meeting}
      settings={settings}
      zone={settings.times[meeting]?.zone ?? context.zone}
      now={now}
      limits={limits}
      asked={asked}
      standing={standing}
      onLimits={setLimits}
      onAsk={() => setAsked('interactive')}
      onTaken={onReview}
      onProposal={onProposal}
      onEdit={onEdit}
    />
  );
}
