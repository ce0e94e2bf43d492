import { useQuery } from '@tanstack/react-query';
import type { PaneServices } from '../../../application/PaneServices';
import type { AppointmentForm } from '../../../application/ports/AppointmentForm';
import { failureOf } from '../../../application/ports/Failure';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import { FailureMessage } from '../../shared/FailureMessage';
import { ScreenSkeleton } from '../../shared/ScreenSkeleton';
import { SettingsNeeded } from '../SettingsNeeded';
import { useSettings } from '../useSettings';
import { MeetingForm } from './MeetingForm';
import { useDraft } from './useDraft';

export interface ComposePaneProps {
  readonly form: AppointmentForm;
  readonly keepForAlert: PaneServices['keepForAlert'];
}

/** Beside an appointment that is being written. */
export function ComposePane({ form, keepForAlert }: ComposePaneProps) {
  const settings = useSettings();
  if (settings === undefined) return <ScreenSkeleton label="The meeting is loading" />;
  if (settings === null) return <SettingsNeeded />;
  return (
    <>
      <AlertSettings settings={settings} keepForAlert={keepForAlert} />
      <OpenForm form={form} settings={settings} />
    </>
  );
}

interface AlertSettingsProps {
  readonly settings: RhythmSettings;
  readonly keepForAlert: PaneServices['keepForAlert'];
}

/** Leaves with the mailbox what the check on sending holds a meeting against; says so only where it fails. */
function AlertSettings({ settings, keepForAlert }: AlertSettingsProps) {
  const { organization, overrides } = settings;
  const kept = useQuery({
    queryKey: ['alert', organization, overrides],
    queryFn: async () => {
      await keepForAlert({ organization, overrides });
      return true;
    },
    staleTime: Infinity,
  });
  if (kept.error === null) return null;
  return (
    <FailureMessage
      failure={failureOf(kept.error)}
      doing="prepare the check on sending"
      onRetry={() => void kept.refetch()}
    />
  );
}

function OpenForm({ form, settings }: { readonly form: AppointmentForm; readonly settings: RhythmSettings }) {
  const draft = useDraft(form);
  if (draft.data !== undefined) return <MeetingForm form={form} settings={settings} draft={draft.data} />;
  if (draft.error === null) return <ScreenSkeleton label="The appointment is being read" />;
  return (
    <FailureMessage
      failure={failureOf(draft.error)}
      doing="read the appointment"
      onRetry={() => void draft.refetch()}
    />
  );
}
