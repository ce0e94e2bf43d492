import { Accordion, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ActualSeries } from '../../domain/reconcile/types';
import type { RhythmSettings } from '../../domain/rhythm/types';
import { useWorkspace } from '../shared/workspace/useWorkspace';
import { ShareFirst } from './team/ShareFirst';
import type { Interaction } from '../../application/ports/AccessTokens';
import { everybodyInvited } from '../shared/availability/invitedPeople';
import { useServices } from '../shared/ServicesContext';
import { AgendaPart } from './AgendaPart';
import { MeetingsPart } from './meetings/MeetingsPart';
import { Part } from './Part';
import { seatsSummary, meetingsSummary, timesSummary } from './partSummaries';
import { PlanReview, type PlanReviewProps } from './PlanReview';
import { SeatsPart } from './seats/SeatsPart';
import type { SettingsEdit } from '../../domain/rhythm/editSettings';
import { initialLimits } from './times/search/searchLimits';
import { TimesPart } from './times/TimesPart';

const parts = ['seats', 'meetings', 'times', 'agenda', 'plan'] as const;
type PartId = (typeof parts)[number];

const noSeries: readonly ActualSeries[] = [];

const useStyles = makeStyles({
  parts: { maxWidth: '1080px', marginTop: tokens.spacingVerticalM },
});

export interface SetUpProps {
  readonly settings: RhythmSettings;
  readonly onEdit: (edit: SettingsEdit) => void;
  /** Whether a set-up was begun on an earlier visit: then calendars may be read without asking again. */
  readonly isKnown: boolean;
  readonly review: PlanReviewProps;
  /** Reading the calendar begins when the last part opens. */
  readonly onReview: (reviewing: boolean) => void;
}

/** From the seats to the plan, one part open at a time. */
export function SetUp({ settings, onEdit, isKnown, review, onReview }: SetUpProps) {
  const styles = useStyles();
  const { context, clock } = useServices();
  const [open, setOpen] = useState<PartId | null>('seats');
  const [visited, setVisited] = useState<readonly PartId[]>([]);
  const [asked, setAsked] = useState<Interaction | null>(null);
  const [isRead, setRead] = useState(false);
  const zone = useOrganizerZone(settings, isRead && !isKnown, onEdit);
  const [now] = useState(() => clock.now());
  const [limits, setLimits] = useState(initialLimits);
  const [hasProposal, setProposal] = useState(false);
  const { locale } = context;
  const isToShare = useIsToShare();
  const [goesOn, setGoesOn] = useState(false);
  useEffect(() => {
    if (open === 'plan' && (goesOn || !isToShare)) onReview(true);
  }, [open, goesOn, isToShare, onReview]);

  const show = (part: PartId | null): void => {
    if (open !== null) setVisited((before) => [...new Set([...before, open])]);
    setOpen(part);
    onReview(part === 'plan' && (goesOn || !isToShare));
    if (part === 'times') setAsked((before) => before ?? 'silent');
  };
  const common = (value: PartId) => ({
    value,
    number: parts.indexOf(value) + 1,
    open: open === value,
    done: open !== value && visited.includes(value) && value !== 'plan',
    onContinue: value === 'plan' ? null : () => show(parts[parts.indexOf(value) + 1] ?? null),
  });

  return (
    <Accordion
      className={styles.parts}
      collapsible
      openItems={open === null ? [] : [open]}
      onToggle={(_, { value }) => show(value === open ? null : partNamed(value))}
    >
      <Part {...common('seats')} title="Seats" summary={seatsSummary(settings)}>
        <SeatsPart organization={settings.organization} onEdit={onEdit} />
      </Part>
      <Part {...common('meetings')} title="Meetings" summary={meetingsSummary(settings)}>
        <MeetingsPart settings={settings} onEdit={onEdit} />
      </Part>
      <Part
        {...common('times')}
        title="Times"
        summary={timesSummary(settings, locale)}
        goesOn={!hasProposal}
        continueLabel={
          isRead || everybodyInvited(settings).length === 0
            ? 'Continue'
            : 'Continue without checking calendars'
        }
      >
        <TimesPart
          settings={settings}
          zone={zone}
          now={now}
          limits={limits}
          asked={asked}
          standing={review.reading.data?.actual ?? noSeries}
          onLimits={setLimits}
          onAsk={() => setAsked('interactive')}
          onRead={setRead}
          onTaken={() => show('agenda')}
          onProposal={setProposal}
          onEdit={onEdit}
        />
      </Part>
      <Part
        {...common('agenda')}
        title="Agenda"
        summary="As the invitations will show it"
        continueLabel="Review changes"
      >
        <AgendaPart settings={settings} />
      </Part>
      <Part {...common('plan')} title="Changes" summary="What will be written, and who is mailed">
        {isToShare && !goesOn ? <ShareFirst onGoOn={() => setGoesOn(true)} /> : <PlanReview {...review} />}
      </Part>
    </Accordion>
  );
}

/** The zone of the times: the device's, until a first set-up may read the calendar's own. Kept times stay as they are. */
function useOrganizerZone(settings: RhythmSettings, asked: boolean, onEdit: (edit: SettingsEdit) => void) {
  const { calendar, context } = useServices();
  const read = useQuery({
    queryKey: ['ownZone'],
    queryFn: () => calendar.ownZone(),
    enabled: asked,
    staleTime: Infinity,
  });
  const current = Object.values(settings.times)[0]?.zone ?? context.zone;
  const learned = read.data;
  useEffect(() => {
    if (learned !== undefined && learned !== current) onEdit({ kind: 'useZone', zone: learned });
  }, [learned, current, onEdit]);
  return current;
}

/** In a channel the workspace is shared before anything is sent. */
function useIsToShare(): boolean {
  const { context } = useServices();
  const { status } = useWorkspace();
  return context.site !== null && status.kind === 'device';
}

function partNamed(value: unknown): PartId {
  const found = parts.find((part) => part === value);
  if (found === undefined) throw new Error(`No part is called "${String(value)}".`);
  return found;
}
