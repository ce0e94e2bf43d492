import { Button, Spinner, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { expectedForm, isWanted } from '../../../application/fillAppointment';
import type { AppointmentForm, FormPart } from '../../../application/ports/AppointmentForm';
import { formDifferences } from '../../../domain/appointment/formDifferences';
import type { AppointmentDraft, FormDifference } from '../../../domain/appointment/types';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';
import { useMeetingNames } from '../../shared/workspace/useMeetingNames';
import { PaneHeading } from '../PaneHeading';
import { usePaneStyles } from '../usePaneStyles';
import { DifferenceRow } from './DifferenceRow';
import { FillReport } from './FillReport';
import type { ExpectedControl } from './useExpected';
import { useFilling, type FillingState } from './useFilling';

export interface FormFillingProps {
  readonly form: AppointmentForm;
  readonly draft: AppointmentDraft;
  readonly expected: ExpectedControl;
}

/** What differs from the meeting that it should be, the one button that fills it in, and what came of it. */
export function FormFilling({ form, draft, expected }: FormFillingProps) {
  const styles = usePaneStyles();
  const { state, fill, undo } = useFilling(form, expected.whenChecked);
  const [replaced, setReplaced] = useState<readonly FormPart[]>([]);
  const differences = useDifferences(draft, expected, refusedBy(state));
  const fillable = differences.filter(
    (one) => isWanted(one, replaced) && !form.missingParts.includes(one.part),
  );
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
      {state.failure !== null && (
        <FailureMessage
          failure={state.failure}
          doing="fill in the appointment"
          onRetry={() => void fillIn()}
        />
      )}
      {fillable.length > 0 && <FillButton isBusy={state.busy !== null} onFill={() => void fillIn()} />}
      <FillReport state={state} onUndo={() => void undo()} />
    </section>
  );
}

function useDifferences(
  draft: AppointmentDraft,
  { expectedFor }: ExpectedControl,
  refused: readonly FormPart[],
): readonly FormDifference[] {
  const { documents } = useServices();
  const nameOf = useMeetingNames();
  const differences = useMemo(
    () => formDifferences(draft, expectedForm(expectedFor(draft), documents, nameOf)),
    [draft, expectedFor, documents, nameOf],
  );
  return differences.filter(({ part }) => !refused.includes(part));
}

/** What this mailbox turned out not to take: the report tells it, and asking again would change nothing. */
function refusedBy({ filled }: FillingState): readonly FormPart[] {
  return filled.flatMap(({ part, outcome }) => (outcome.kind === 'unknownCategory' ? part : []));
}

function headingFor({ length }: readonly FormDifference[]): string {
  if (length === 0) return 'In order';
  return length === 1 ? '1 difference' : `${length} differences`;
}

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
