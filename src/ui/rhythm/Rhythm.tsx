import { useEffect, useMemo, useState } from 'react';
import type { ReceivedSeries } from '../../application/ports/Calendar';
import { failureOrRethrow } from '../../application/ports/Failure';
import type { ActualSeries, DriftChoice } from '../../domain/reconcile/types';
import type { Person } from '../../domain/org/types';
import { discardEdits } from '../../domain/rhythm/discardEdits';
import type { SettingsEdit } from '../../domain/rhythm/editSettings';
import type { SeriesFacts } from '../../domain/rhythm/seriesFacts';
import type { Standing } from '../../domain/rhythm/standing';
import type { RhythmSettings } from '../../domain/rhythm/types';
import type { WorkspaceContent } from '../../domain/workspace/types';
import { useServices } from '../shared/ServicesContext';
import { DeadSeries } from './team/DeadSeries';
import { SentByYou } from './team/SentByYou';
import { useTelling } from './team/useTelling';
import { WaitingForOrganizer } from './team/WaitingForOrganizer';
import { FailureMessage } from '../shared/FailureMessage';
import { ScreenSkeleton } from '../shared/ScreenSkeleton';
import { ChangeBar } from './living/ChangeBar';
import { FactsView } from './living/FactsView';
import { LivingView } from './living/LivingView';
import { useApply } from './useApply';
import { useSettling } from './reading/useSettling';
import { isAboutPermission, ReadingProblem } from './reading/ReadingProblem';
import { useReading, type ReadingQuery } from './reading/useReading';
import { useStoredSettings } from './useStoredSettings';
import type { MeetingId } from '../../playbook/meetings';
import { ChangeMeeting, type ChangeOfMeeting } from './ChangeMeeting';
import type { MeetingChange } from './living/MeetingMenu';
import { SetUp } from './SetUp';

type View = 'setUp' | 'living' | 'undecided' | 'changing';

const noSeries: readonly ActualSeries[] = [];
const nothingDecided: readonly DriftChoice[] = [];
const nothingReceived: readonly ReceivedSeries[] = [];

export interface RhythmProps {
  /** Null where nothing was set up yet. */
  readonly stored: RhythmSettings | null;
  readonly content: WorkspaceContent;
  readonly standing: Standing;
  /** The person chose to work in another person’s calendar. */
  readonly onActFor: (organizer: Person) => void;
  /** Whether an apply, or what became of it, is on screen. */
  readonly onApplying: (isApplying: boolean) => void;
}

/** The parts of the set-up, or the living view once there are meetings. */
export function Rhythm({ stored, content, standing, onActFor, onApplying }: RhythmProps) {
  const { shared, directory, clock, context } = useServices();
  const { settings, edit: keep, editAll, saveFailure, saveAgain } = useStoredSettings(stored);
  const edit = (made: SettingsEdit): void => {
    if (made.kind === 'organizeAs' && made.organizer !== null) onActFor(made.organizer);
    keep(made);
  };
  /** Whether a set-up was begun on an earlier visit. */
  const [isKnown] = useState(stored !== null);
  const choices = settings.choices ?? nothingDecided;
  const [chosen, setView] = useState<View>(() => firstView(standing, stored));
  /** What of which meeting is changed alone. */
  const [changed, setChanged] = useState<ChangeOfMeeting | null>(null);
  const [isReviewed, setReviewed] = useState(false);
  /** Whether the set-up changes existing meetings. */
  const [isChanging, setChanging] = useState(false);
  const [reviewing, setReviewing] = useState(false);
  const control = useApply(settings, choices);
  const owner = settings.organizer?.id === context.userId ? null : settings.organizer;
  const isApplying = control.applying !== null;
  const isSent = control.applying?.phase === 'done';
  const isRunning = control.applying?.phase === 'running';
  const isWanted = chosen !== 'setUp' || reviewing || isApplying;
  const reading = useReading(settings, choices, isWanted && !isRunning);
  const isRead = reading.data !== undefined && !reading.isPlaceholderData && !reading.isFetching;
  const telling = useTelling(settings, isRead && !isRunning ? reading.data : null);
  // What cannot be read cannot be told: that is said, and told after the next reading.
  const isOver = telling.isOver || (reading.error !== null && !reading.isFetching);
  const { published } = control;
  useEffect(() => {
    if (control.applying?.phase === 'telling' && isOver) published();
  }, [control.applying?.phase, isOver, published]);
  useSettling(isRead && !isRunning ? reading.data : null, choices);
  useEffect(() => onApplying(isApplying), [isApplying, onApplying]);
  const view = chosen === 'undecided' ? viewFor(reading) : chosen;
  const received = useMemo(
    () => stillLiving(reading.data?.received ?? nothingReceived, content.series),
    [reading.data?.received, content.series],
  );
  // Decided once: what applying changes must not swap the view under the person's hands.
  if (chosen !== view) setView(view);

  /** A rhythm from before organizers were recorded: the owner of its calendar is the organizer. */
  const claim = async (): Promise<void> => {
    await shared.claimOrganizer(await directory.me());
  };
  const showLiving = (review = false): void => {
    if (settings.organizer === null) void claim();
    control.close();
    setReviewing(false);
    setReviewed(review);
    setChanging(false);
    setView('living');
  };
  const discarding = discardEdits(settings, reading.data?.actual ?? noSeries, clock.now());
  const discard = (): void => editAll(discarding);
  const changeSettings = (): void => {
    setChanging(true);
    setView('setUp');
  };
  const change = (what: MeetingChange, meeting: MeetingId): void => {
    setChanged({ what, meeting });
    setView('changing');
  };

  return (
    <>
      {saveFailure !== null && (
        <FailureMessage failure={saveFailure} doing="keep your changes" onRetry={saveAgain} />
      )}
      {(view !== 'setUp' || isSent) && <ReadingProblem reading={reading} purpose="look" owner={owner} />}
      {view === 'living' && reading.error !== null && reading.data === undefined && (
        <FactsView content={content} />
      )}
      {telling.failure !== null && (
        <FailureMessage
          failure={telling.failure}
          doing="tell your team what was sent"
          onRetry={telling.tellAgain}
        />
      )}
      <DeadSeries series={content.series} />
      {view === 'undecided' && reading.error === null && (
        <ScreenSkeleton label="The calendar is being read" />
      )}
      {view === 'living' && reading.data !== undefined && (
        <WaitingForOrganizer content={content} organizer={null} />
      )}
      {view === 'living' && reading.data !== undefined && (
        <LivingView
          settings={settings}
          choices={choices}
          reading={reading}
          found={reading.data}
          owner={owner}
          control={control}
          onEdit={edit}
          onEditAll={editAll}
          isReviewed={isReviewed}
          canDiscard={discarding.length > 0}
          onDiscard={discard}
          onChange={change}
          onChangeSettings={changeSettings}
        />
      )}
      {(view === 'changing' || (view === 'setUp' && isChanging && !isApplying)) && (
        <ChangeBar canDiscard={discarding.length > 0} onBack={() => showLiving()} onDiscard={discard} />
      )}
      {view === 'changing' && changed !== null && (
        <ChangeMeeting
          change={changed}
          settings={settings}
          standing={reading.data?.actual ?? noSeries}
          onEdit={edit}
          onReview={() => showLiving(true)}
        />
      )}
      {view === 'setUp' && (
        <SetUp
          settings={settings}
          onEdit={edit}
          isKnown={isKnown}
          review={{ reading, control, received, owner, onFinish: () => showLiving() }}
          onReview={setReviewing}
        />
      )}
      {view === 'living' && standing.kind === 'yours' && <SentByYou standing={standing} content={content} />}
    </>
  );
}

/**
 * Nothing stands in the calendar yet: the set-up goes on where it was. So it does where nobody told of a meeting and the
 * calendar may not be looked into; before anything is sent it is.
 */
function viewFor({ data, error }: Pick<ReadingQuery, 'data' | 'error'>): View {
  if (error !== null && isAboutPermission(failureOrRethrow(error))) return 'setUp';
  if (data === undefined) return 'undecided';
  return Object.values(data.plan.states).every((state) => state === 'missing') ? 'setUp' : 'living';
}

/** An unknown calendar is not read without a dialog. What was ended is seen as such, not set up anew. */
function firstView({ kind }: Standing, stored: RhythmSettings | null): View {
  const isEnded = Object.values(stored?.details ?? {}).some(({ endsFrom }) => endsFrom !== null);
  if (kind === 'yours' || isEnded) return 'living';
  return stored === null ? 'setUp' : 'undecided';
}

/** Series that only an administrator can end do not count. */
function stillLiving(
  received: readonly ReceivedSeries[],
  series: readonly SeriesFacts[],
): readonly ReceivedSeries[] {
  const dead = new Set(series.flatMap(({ state, iCalUId }) => (state === 'dead' ? iCalUId : [])));
  return received.filter(({ iCalUId }) => !dead.has(iCalUId));
}
