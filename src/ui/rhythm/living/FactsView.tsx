import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { factsStatus } from '../../../application/factsStatus';
import { agendaOf } from '../../../domain/agenda/agendaOf';
import { meetingName } from '../../../domain/rhythm/meetings';
import { livingSeries } from '../../../domain/rhythm/standing';
import type { SeriesFacts } from '../../../domain/rhythm/seriesFacts';
import type { MeetingId } from '../../../playbook/meetings';
import type { WorkspaceContent } from '../../../domain/workspace/types';
import { useServices } from '../../shared/ServicesContext';
import { MeetingLine } from './MeetingLine';
import { Timeline } from './Timeline';

const useStyles = makeStyles({
  living: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, maxWidth: '1080px' },
});

export interface FactsViewProps {
  readonly content: WorkspaceContent;
  /** The viewer's acts on a meeting. */
  readonly actionsOf?: (facts: SeriesFacts) => ReactNode;
  readonly belowOf?: (facts: SeriesFacts) => ReactNode;
}

/** The rhythm as it was last shared, in the view that its organizer has of it. */
export function FactsView({ content, actionsOf, belowOf }: FactsViewProps) {
  const styles = useStyles();
  const { clock, context } = useServices();
  const now = clock.now();
  const statuses = factsStatus(content, now);
  const living = livingSeries(content.series);
  const titleOf = (meeting: MeetingId): string => meetingName(content.settings, meeting);
  return (
    <div className={styles.living}>
      <Timeline statuses={statuses} now={now} zone={context.zone} titleOf={titleOf} />
      <div>
        {statuses.map((status) => {
          const facts = living.find(({ meeting }) => meeting === status.meeting);
          if (facts === undefined) return null;
          return (
            <MeetingLine
              key={status.meeting}
              title={titleOf(status.meeting)}
              status={status}
              organizer={facts.organizer}
              agenda={agendaOf(status.meeting, content.settings)}
              knows="nobody"
              actions={actionsOf?.(facts)}
            >
              {belowOf?.(facts)}
            </MeetingLine>
          );
        })}
      </div>
    </div>
  );
}
