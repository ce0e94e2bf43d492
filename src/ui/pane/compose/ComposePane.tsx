import type { PaneServices } from '../../../application/PaneServices';
import type { AppointmentForm } from '../../../application/ports/AppointmentForm';
import { failureOrRethrow } from '../../../application/ports/Failure';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import { FailureMessage } from '../../shared/FailureMessage';
import { ScreenSkeleton } from '../../shared/ScreenSkeleton';
import { CheckOnSending } from '../check/CheckOnSending';
import { SaveForAlert } from '../check/SaveForAlert';
import { SettingsNeeded } from '../SettingsNeeded';
import { useWorkspace } from '../../shared/workspace/useWorkspace';
import { MeetingForm } from './MeetingForm';
import { useDraft } from './useDraft';

export interface ComposePaneProps extends Pick<PaneServices, 'saveForAlert' | 'check'> {
  readonly form: AppointmentForm;
}

/** Beside an appointment that is being written. */
export function ComposePane({ form, saveForAlert, check }: ComposePaneProps) {
  const { content, isKnown, isSetUp } = useWorkspace();
  const { settings } = content;
  return (
    <>
      <CheckOnSending check={check} />
      {!isKnown && <ScreenSkeleton label="The meeting is loading" />}
      {isKnown && !isSetUp && <SettingsNeeded />}
      {isSetUp && <SaveForAlert settings={settings} saveForAlert={saveForAlert} />}
      {isSetUp && <OpenForm form={form} settings={settings} />}
    </>
  );
}

function OpenForm({ form, settings }: { readonly form: AppointmentForm; readonly settings: RhythmSettings }) {
  const draft = useDraft(form);
  if (draft.data !== undefined) return <MeetingForm form={form} settings={settings} draft={draft.data} />;
  if (draft.error === null) return <ScreenSkeleton label="The appointment is being read" />;
  return (
    <FailureMessage
      failure={failureOrRethrow(draft.error)}
      doing="read the appointment"
      onRetry={() => void draft.refetch()}
    />
  );
}
