import { makeStyles } from '@fluentui/react-components';
import type { MeetingStatus } from '../../../application/rhythmStatus';
import type { Agenda } from '../../../domain/agenda/types';
import type { Person } from '../../../domain/org/types';
import type { Drift, DriftChoice } from '../../../domain/reconcile/types';
import { DecidedRow } from './DecidedRow';
import { DriftRow } from './DriftRow';
import { MeetingLine } from './MeetingLine';
import { MeetingMenu, type MeetingMenuProps } from './MeetingMenu';
import { OpenInCalendar } from './OpenInCalendar';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

export interface MeetingStateProps extends Pick<MeetingMenuProps, 'title' | 'onChange' | 'onAct'> {
  readonly status: MeetingStatus;
  /** The owner of its calendar; null where none is named. */
  readonly organizer: Person | null;
  readonly agenda: Agenda;
  readonly nameOf: (mail: string) => string;
  readonly onChoose: (drift: Drift, choice: DriftChoice['choice']) => void;
  readonly onTakeBack: (drift: Drift) => void;
}

/** One meeting for its organizer: the differences, and what can be changed. */
export function MeetingState(props: MeetingStateProps) {
  const { title, status, organizer, agenda, onChange, onAct, nameOf, onChoose, onTakeBack } = props;
  const styles = useStyles();
  const webLink = status.state === 'ended' ? null : (status.series?.webLink ?? null);
  return (
    <MeetingLine
      title={title}
      status={status}
      organizer={organizer}
      agenda={agenda}
      knows="everybody"
      actions={
        <>
          <OpenInCalendar title={title} webLink={webLink} />
          <MeetingMenu title={title} status={status} onChange={onChange} onAct={onAct} />
        </>
      }
    >
      {status.drifts.length > 0 && (
        <ul className={styles.list} aria-label={`Differences of ${title}`}>
          {status.drifts.map((drift) => (
            <DriftRow
              key={`${drift.field} ${drift.mail} ${drift.date ?? ''}`}
              drift={drift}
              nameOf={nameOf}
              onChoose={onChoose}
            />
          ))}
        </ul>
      )}
      {status.decided.length > 0 && (
        <ul className={styles.list} aria-label={`Decided differences of ${title}`}>
          {status.decided.map((decided) => (
            <DecidedRow
              key={`${decided.drift.field} ${decided.drift.mail} ${decided.drift.date ?? ''}`}
              decided={decided}
              nameOf={nameOf}
              onTakeBack={onTakeBack}
            />
          ))}
        </ul>
      )}
    </MeetingLine>
  );
}
