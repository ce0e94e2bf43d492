import { readableText } from '../../../domain/text/readableText';
import { Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { calendarOwner } from '../../../application/calendarOwner';
import { failureOrRethrow } from '../../../application/ports/Failure';
import type { PlanStep } from '../../../domain/reconcile/types';
import { AgendaPreview } from '../AgendaPreview';
import { FailureMessage } from '../FailureMessage';
import { useServices } from '../ServicesContext';
import { useWorkspace } from '../workspace/useWorkspace';

const useStyles = makeStyles({
  both: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    '@media (min-width: 800px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
});

export interface AgendaChangeProps {
  readonly step: Extract<PlanStep, { kind: 'replaceAgenda' }>;
}

/** The agenda in the calendar beside the one that replaces it. */
export function AgendaChange({ step: { eventId, series } }: AgendaChangeProps) {
  const styles = useStyles();
  const services = useServices();
  const { organizer } = useWorkspace().content.settings;
  const now = useQuery({
    queryKey: ['rhythm', 'agendaNow', eventId, organizer],
    queryFn: async () => services.calendar.agendaIn(await calendarOwner(services, organizer), eventId),
    retry: false,
  });
  if (now.error !== null)
    return (
      <FailureMessage
        failure={failureOrRethrow(now.error)}
        doing="read the agenda that people have"
        onRetry={() => void now.refetch()}
      />
    );
  if (now.data === undefined) return <Spinner size="small" label="Reading the agenda that people have" />;
  return (
    <div className={styles.both}>
      <div>
        <Text weight="semibold">Now</Text>
        {now.data === null ? (
          <Text block>The invitation has no agenda.</Text>
        ) : (
          <AgendaPreview title={`Agenda of ${readableText(series.subject)} now`} html={now.data} />
        )}
      </div>
      <div>
        <Text weight="semibold">Then</Text>
        <AgendaPreview
          title={`Agenda of ${readableText(series.subject)} then`}
          html={services.documents.agendaHtml(series.agenda)}
        />
      </div>
    </div>
  );
}
