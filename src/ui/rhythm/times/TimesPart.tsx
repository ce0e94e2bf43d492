import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { failureOf } from '../../../application/ports/Failure';
import type { ActualSeries } from '../../../domain/reconcile/types';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import { localDateOf } from '../../../domain/time/localDateOf';
import type { Instant, ZoneId } from '../../../domain/time/types';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';
import type { SettingsEdit } from '../../../domain/rhythm/editSettings';
import { ChooseByHand } from './byHand/ChooseByHand';
import { FindTimes } from './FindTimes';
import { FreeBusyPermission } from '../../shared/availability/FreeBusyPermission';
import { everybodyInvited } from '../../shared/availability/invitedPeople';
import { overlapInWords } from './overlapInWords';
import { overlapsOf } from './overlapsOf';
import { planningHorizon, planningWindow } from './planningWindow';
import type { SearchLimits } from './search/searchLimits';
import { useOpenCalendars } from './search/useOpenCalendars';
import { useFreeBusy } from './useFreeBusy';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  check: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

export interface TimesPartProps {
  readonly settings: RhythmSettings;
  readonly zone: ZoneId;
  readonly now: Instant;
  readonly limits: SearchLimits;
  readonly asked: boolean;
  /** The series that stand in the calendar already; their hours are open to themselves. */
  readonly standing: readonly ActualSeries[];
  readonly onLimits: (limits: SearchLimits) => void;
  readonly onAsk: () => void;
  readonly onEdit: (edit: SettingsEdit) => void;
  /** Told whether proposed times wait to be taken, as the one thing to do here. */
  readonly onProposal: (waits: boolean) => void;
}

/** When the meetings are held: the best times by everybody's calendar first, every field by hand behind them. */
export function TimesPart(props: TimesPartProps) {
  const { settings, zone, now, limits, asked, standing, onLimits, onEdit, onProposal } = props;
  const { locale } = useServices().context;
  const [isByHand, setByHand] = useState(false);
  const people = useMemo(() => everybodyInvited(settings), [settings]);
  const horizon = useMemo(() => planningHorizon(now, zone, limits.weeks), [now, zone, limits.weeks]);
  const read = useFreeBusy(people, { now, horizon }, asked);
  const calendars = useOpenCalendars(read.data, standing, settings.organizer);
  const window = useMemo(() => calendars?.window ?? planningWindow(now, horizon), [calendars, now, horizon]);
  const overlaps = useMemo(() => overlapsOf(settings, window), [settings, window]);
  return (
    <>
      <CheckCalendars {...props} hasPeople={people.length > 0} />
      {read.isFetching && (
        <Field validationMessage={`Reading ${people.length} calendars`} validationState="none" role="status">
          <ProgressBar />
        </Field>
      )}
      {read.error !== null && (
        <FailureMessage
          failure={failureOf(read.error)}
          doing="read the calendars"
          onRetry={() => void read.refetch()}
        />
      )}
      {calendars !== null && (
        <FindTimes
          settings={settings}
          people={people}
          calendars={calendars}
          limits={limits}
          isDecided={isByHand || standing.length > 0}
          locale={locale}
          onLimits={onLimits}
          onEdit={onEdit}
          onProposal={onProposal}
        />
      )}
      {overlaps.map((overlap) => (
        <MessageBar key={overlap.meetings.join()} intent="warning" layout="multiline">
          <MessageBarBody>{overlapInWords(overlap, locale)}</MessageBarBody>
        </MessageBar>
      ))}
      <ChooseByHand
        settings={settings}
        people={people}
        freeBusy={calendars?.freeBusy ?? null}
        window={window}
        zone={zone}
        today={localDateOf(now, zone)}
        locale={locale}
        onChange={(meeting, time) => {
          setByHand(true);
          onEdit({ kind: 'setTime', meeting, time });
        }}
      />
    </>
  );
}

function CheckCalendars({ zone, asked, onAsk, hasPeople }: TimesPartProps & { readonly hasPeople: boolean }) {
  const styles = useStyles();
  const zoneInWords = `Times are in ${zone.replaceAll('_', ' ')}, the organizer’s zone.`;
  if (!hasPeople)
    return <Text className={styles.quiet}>{zoneInWords} Seat somebody to find times that fit.</Text>;
  return (
    <>
      <div className={styles.check}>
        <Text className={styles.quiet}>{zoneInWords}</Text>
        {!asked && <Button onClick={onAsk}>Check calendars</Button>}
      </div>
      {!asked && <FreeBusyPermission />}
    </>
  );
}
