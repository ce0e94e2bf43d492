import type { AppointmentForm } from '../../../application/ports/AppointmentForm';
import { recognizeMeeting } from '../../../domain/appointment/recognizeMeeting';
import type { AppointmentDraft } from '../../../domain/appointment/types';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import type { MeetingId } from '../../../playbook/meetings';
import { EmptyState } from '../../shared/EmptyState';
import { useMeetingNames } from '../../shared/workspace/useMeetingNames';
import { PeopleCheck } from '../check/PeopleCheck';
import { TimeCheck } from '../check/TimeCheck';
import { usePaneStyles } from '../usePaneStyles';
import { FormFilling } from './FormFilling';
import { MeetingChoice } from './MeetingChoice';
import { FormNotes } from './FormNotes';
import { useExpected } from './useExpected';
import { useFormMemory } from './useFormMemory';
import type { Agenda } from '../../../domain/agenda/types';
import { AgendaPreview } from '../../shared/AgendaPreview';
import { Disclosure } from '../../shared/Disclosure';
import { useServices } from '../../shared/ServicesContext';

export interface MeetingFormProps {
  readonly form: AppointmentForm;
  readonly settings: RhythmSettings;
  readonly draft: AppointmentDraft;
}

/** Which meeting the appointment is to be, and everything about it. */
export function MeetingForm({ form, settings, draft }: MeetingFormProps) {
  const styles = usePaneStyles();
  const [chosen, setChosen] = useFormMemory<MeetingId | null>(form, 'chosen', null);
  const recognized = recognizeMeeting(draft, useMeetingNames());
  const meeting = chosen ?? recognized;
  return (
    <div className={styles.screen}>
      <MeetingChoice meeting={meeting} recognized={recognized} onChoose={setChosen} />
      {meeting === null ? (
        <EmptyState
          title="This appointment is none of the three meetings yet"
          text="Choose one to see what Tandem would fill in. Nothing changes before you say so."
        />
      ) : (
        <ChosenMeeting key={meeting} meeting={meeting} form={form} settings={settings} draft={draft} />
      )}
    </div>
  );
}

interface ChosenMeetingProps extends MeetingFormProps {
  readonly meeting: MeetingId;
}

function ChosenMeeting({ meeting, form, settings, draft }: ChosenMeetingProps) {
  const expected = useExpected(meeting, settings);
  const series = expected.expectedFor(draft);
  return (
    <>
      <FormNotes draft={draft} expected={expected} series={series} />
      <FormFilling form={form} draft={draft} expected={expected} />
      <PeopleCheck form={form} draft={draft} expected={series} settings={expected.settings} />
      <TimeCheck draft={draft} expected={series} settings={expected.settings} />
      <AgendaDisclosure agenda={series.agenda} />
    </>
  );
}

/** The agenda as the invitation will show it. */
function AgendaDisclosure({ agenda }: { readonly agenda: Agenda }) {
  const { documents } = useServices();
  return (
    <Disclosure title="See the agenda" summary={`${agenda.topics.length} topics`}>
      <AgendaPreview title={`Agenda of ${agenda.title}`} html={documents.agendaHtml(agenda)} />
    </Disclosure>
  );
}
