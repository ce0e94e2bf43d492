import { useQuery } from '@tanstack/react-query';
import type { PaneServices } from '../../../application/PaneServices';
import { failureOrRethrow } from '../../../application/ports/Failure';
import { knownChecks } from '../../../domain/rhythm/askedPeople';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import { localDateOf } from '../../../domain/time/zonedTime';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';

export interface SaveForAlertProps {
  readonly settings: RhythmSettings;
  readonly saveForAlert: PaneServices['saveForAlert'];
}

/** Leaves with the mailbox what the check on sending asks of forms that Tandem never filled; says so only where it fails. */
export function SaveForAlert({ settings, saveForAlert }: SaveForAlertProps) {
  const { clock, context } = useServices();
  const today = localDateOf(clock.now(), context.zone);
  const known = knownChecks(settings, today);
  const saving = useQuery({
    queryKey: ['alert', known],
    queryFn: async () => {
      await saveForAlert(known);
      return true;
    },
    staleTime: Infinity,
  });
  if (saving.error === null) return null;
  return (
    <FailureMessage
      failure={failureOrRethrow(saving.error)}
      doing="prepare the check on sending"
      onRetry={() => void saving.refetch()}
    />
  );
}
