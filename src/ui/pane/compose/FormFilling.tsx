import { Button, Spinner, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { AppointmentForm, FormPart } from '../../../application/ports/AppointmentForm';
import { formDifferences } from '../../../domain/appointment/formDifferences';
import type { AppointmentDraft, FormDifference } from '../../../domain/appointment/types';
import type { ExpectedSeries } from '../../../domain/rhythm/types';
import { FailureMessage } from '../../shared/FailureMessage';
import { PaneHeading } from '../PaneHeading';
import { usePaneStyles } from '../usePaneStyles';
import { DifferenceRow } from './DifferenceRow';
import { FillReport } from './FillReport';
import { useFilling, type FillingState } from './useFilling';

export interface FormFillingProps {
  readonly form: AppointmentForm;
  readonly draft: AppointmentDraft;
  readonly expectedFor: (draft: AppointmentDraft) => ExpectedSeries;
}

/** What differs from the meeting that it should be, the one button that fills it in, and what came of it. */
export function FormFilling({ form, draft, expectedFor }: FormFillingProps) {
  const styles = usePaneStyles();
  const control = useFilling(form, expectedFor);
  const [replaced, setReplaced] = useState<readonly FormPart[]>([]);
  const { state, fill, undo } = control;
  const refused = refusedBy(state);
  const differences = formDifferences(draft, expectedFor(draft)).filter(
    ({ part }) => !refused.includes(part),
  );
  const fillable = differences.filter((one) => isFillable(one, form.missingParts, replaced));
  const fillIn = async (): Promise<void> => {
    await fill(replaced);
    setReplaced([]);
  };
  const replace = (part: FormPart, isReplaced: boolean): void =>
    setReplaced((before) => (isReplaced ? [...before, part] : before.filter((other) => other !== part)));

  return (
    <section className={styles.part} aria-label="What to fill in">
      <PaneHeading>{headingFor(differences)}</PaneHeading>
      {differences.length === 0 && (
        <Text className={styles.quiet}>Everything that this meeting asks for stands in the form.</Text>
      )}
      <ul className={styles.list} aria-label="Differences">
        {differences.map((difference) => (
          <DifferenceRow
            key={difference.part}
            difference={difference}
            isLeftOut={form.missingParts.includes(difference.part)}
            isReplaced={replaced.includes(difference.part)}
            onReplace={(isReplaced) => replace(difference.part, isReplaced)}
          />
        ))}
      </ul>
      {state.kind === 'fillFailed' && (
        <FailureMessage
          failure={state.failure}
          doing="fill in the appointment"
          onRetry={() => void fillIn()}
        />
      )}
      {fillable.length > 0 && <FillButton isBusy={isBusy(state.kind)} onFill={() => void fillIn()} />}
      <FillReport state={state} onUndo={(filling) => void undo(filling)} />
    </section>
  );
}

function isFillable(
  { part, state }: FormDifference,
  missingParts: readonly FormPart[],
  replaced: readonly FormPart[],
): boolean {
  return !missingParts.includes(part) && (state === 'missing' || replaced.includes(part));
}

/** What this mailbox turned out not to take: the report tells it, and asking again would change nothing. */
function refusedBy(state: FillingState): readonly FormPart[] {
  if (state.kind !== 'filled') return [];
  return state.filling.parts.flatMap(({ part, outcome }) => (outcome.kind === 'unknownCategory' ? part : []));
}

function headingFor({ length }: readonly FormDifference[]): string {
  if (length === 0) return 'In order';
  return length === 1 ? '1 difference' : `${length} differences`;
}

const isBusy = (kind: string): boolean => kind === 'filling' || kind === 'undoing';

function FillButton({ isBusy, onFill }: { readonly isBusy: boolean; readonly onFill: () => void }) {
  return (
    <Button
      appearance="primary"
      disabledFocusable={isBusy}
      {...(isBusy && { icon: <Spinner size="tiny" /> })}
      onClick={onFill}
    >
      Fill
    </Button>
  );
}
