import { useState } from 'react';
import { failureOf } from '../../application/ports/Failure';
import type { DriftChoice, Plan } from '../../domain/reconcile/types';
import type { RhythmSettings } from '../../domain/rhythm/types';
import { FailureMessage } from '../shared/FailureMessage';
import { ScreenSkeleton } from '../shared/ScreenSkeleton';
import { LivingView } from './living/LivingView';
import { useApply } from './plan/useApply';
import { useReading } from './reading/useReading';
import { useKeptSettings } from './settings/useKeptSettings';
import { SetUp } from './SetUp';

type View = 'setUp' | 'living' | 'undecided';

export interface RhythmProps {
  /** Null where nothing was set up yet. */
  readonly kept: RhythmSettings | null;
}

/** The parts of the set-up, or the living view once the meetings stand. */
export function Rhythm({ kept }: RhythmProps) {
  const { settings, edit, saveFailure, saveAgain } = useKeptSettings(kept);
  /** Whether a set-up was begun on an earlier visit. */
  const [isKnown] = useState(kept !== null);
  const [choices, setChoices] = useState<readonly DriftChoice[]>([]);
  const [chosen, setView] = useState<View>(isKnown ? 'undecided' : 'setUp');
  const [reviewing, setReviewing] = useState(false);
  const reading = useReading(settings, choices, chosen !== 'setUp' || reviewing);
  const control = useApply(settings, choices);
  const view = chosen === 'undecided' ? viewFor(reading.data?.plan, reading.isError) : chosen;
  // Decided once: what applying changes must not swap the view under the person's hands.
  if (chosen !== view) setView(view);

  const showLiving = (): void => {
    control.close();
    setReviewing(false);
    setView('living');
  };

  return (
    <>
      {saveFailure !== null && (
        <FailureMessage failure={saveFailure} doing="keep your changes" onRetry={saveAgain} />
      )}
      {view !== 'setUp' && reading.error !== null && (
        <FailureMessage
          failure={failureOf(reading.error)}
          doing="read your calendar"
          onRetry={() => void reading.refetch()}
        />
      )}
      {view === 'undecided' && <ScreenSkeleton label="The calendar is being read" />}
      {view === 'living' && reading.data !== undefined && (
        <LivingView
          settings={settings}
          choices={choices}
          reading={reading}
          found={reading.data}
          control={control}
          onEdit={edit}
          onChoices={setChoices}
          onChangeSettings={() => setView('setUp')}
        />
      )}
      {view === 'setUp' && (
        <SetUp
          settings={settings}
          onEdit={edit}
          isKnown={isKnown}
          review={{ reading, control, onFinish: showLiving }}
          onReview={setReviewing}
        />
      )}
    </>
  );
}

/** Nothing stands in the calendar yet: the set-up goes on where it was. */
function viewFor(plan: Plan | undefined, failed: boolean): View {
  if (plan === undefined) return failed ? 'setUp' : 'undecided';
  return Object.values(plan.states).every((state) => state === 'missing') ? 'setUp' : 'living';
}
