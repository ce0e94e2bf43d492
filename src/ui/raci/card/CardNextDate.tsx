import { Link } from '@fluentui/react-components';
import { meetingsOfDecision } from '../../../domain/raci/meetingsOfDecision';
import { nextDateOf } from '../../../domain/rhythm/nextDateOf';
import type { DecisionId } from '../../../playbook/decisions';
import { formatDateTime } from '../../shared/dates/formatDates';
import { openSubPage } from '../../shared/navigation/useSubPage';
import { useMaybeServices } from '../../shared/ServicesContext';
import { useWorkspace } from '../../shared/workspace/useWorkspace';

/** When the decision can be taken next, and the way to that meeting; nothing while no time is agreed on. */
export function CardNextDate({ decision }: { readonly decision: DecisionId }) {
  const { content, nameOf } = useWorkspace();
  const services = useMaybeServices();
  if (services === null) return null;
  const { settings, series } = content;
  const { clock, context } = services;
  const taking = meetingsOfDecision(decision, settings.organization).filter(({ kind }) => kind === 'takes');
  return taking.map(({ meeting }) => {
    const next = nextDateOf(meeting, settings, clock.now(), series);
    if (next === null) return null;
    const words = `Next: ${formatDateTime(next, context.locale, context.zone)}`;
    return (
      <div key={meeting}>
        {context.host === 'outlook' ? (
          words
        ) : (
          <Link
            as="button"
            aria-label={`${words}, ${nameOf(meeting)}`}
            onClick={() => openSubPage({ screen: 'rhythm' })}
          >
            {words}
          </Link>
        )}
      </div>
    );
  });
}
