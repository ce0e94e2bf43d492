import type { Agenda } from '../../../domain/agenda/types';
import { AgendaPreview } from '../../shared/AgendaPreview';
import { Disclosure } from '../../shared/Disclosure';
import { useServices } from '../../shared/ServicesContext';

/** The agenda as the invitation will show it. */
export function AgendaDisclosure({ agenda }: { readonly agenda: Agenda }) {
  const { documents } = useServices();
  return (
    <Disclosure title="See the agenda" summary={`${agenda.topics.length} topics`}>
      <AgendaPreview title={`Agenda of ${agenda.title}`} html={documents.agendaHtml(agenda)} />
    </Disclosure>
  );
}
