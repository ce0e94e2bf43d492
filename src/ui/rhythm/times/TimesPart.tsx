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
import { useEffect, useMemo, useState } from 'react';
import type { Interaction } from '../../../application/ports/AccessTokens';
import { failureOrRethrow } from '../../../application/ports/Failure';
import type { ActualSeries } from '../../../domain/reconcile/types';
import { meetingName } from '../../../domain/rhythm/meetings';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import { localDateOf } from '../../../domain/time/zonedTime';
import type { Instant, ZoneId } from '../../../domain/time/types';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';
import type { SettingsEdit } from '../../../domain/rhythm/editSettings';
import type { MeetingId } from '../../../playbook/meetings';
import { formatZone, formatDayList } from '../../shared/dates/formatDates';
import { ChooseByHand } from './ChooseByHand';
import { FindTimes } from './FindTimes';
import { FreeBusyPermission } from '../../shared/availability/FreeBusyPermission';
import { everybodyInvited } from '../../shared/availability/invitedPeople';
import { overlapsOf, type Overlap } from './overlapsOf';
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
  /** How far the calendars may be read: null before the part was entered; without a dialog before a press. */
  readonly asked: Interaction | null;
  /** The series in the calendar; their hours are open to themselves. */
  readonly standing: readonly ActualSeries[];
  readonly onLimits: (limits: SearchLimits) => void;
  readonly onAsk: () => void;
  readonly onEdit: (edit: SettingsEdit) => void;
  /** Told whether proposed times wait to be taken, as the one thing to do here. */
  readonly onProposal: (waits: boolean) => void;
  /** Told whether the calendars were read. */
  readonly onRead?: (isRead: boolean) => void;
  /** Told once proposed times were taken: there is nothing more to do here. */
  readonly onTaken: () => void;
  /** The one meeting that gets another time, while the others stay where they are; left out for all three. */
  readonly only?: MeetingId;
}

/** The times of the meetings: the best times by everybody's calendar first, every field by hand behind them. */
export function TimesPart(props: TimesPartProps) {
  const { settings, zone, now, limits, asked, standing, onLimits, onEdit, onProposal } = props;
  const { onRead, only = null } = props;
  const { locale } = useServices().context;
  const [isByHand, setByHand] = useState(false);
  const people = useMemo(() => everybodyInvited(settings), [settings]);
  const horizon = useMemo(() => planningHorizon(now, zone, limits.weeks), [now, zone, limits.weeks]);
  const read = useFreeBusy(people, { now, horizon }, asked);
  const calendars = useOpenCalendars(read.data, standing, settings.organizer);
  const isRead = read.data !== undefined;
  useEffect(() => onRead?.(isRead), [isRead, onRead]);
  const failure = read.error === null ? null : failureOrRethrow(read.error);
  const needsConsent = asked === 'silent' && (failure?.kind === 'consent' || failure?.kind === 'signIn');
  const window = useMemo(() => calendars?.window ?? planningWindow(now, horizon), [calendars, now, horizon]);
  const overlaps = useMemo(() => overlapsOf(settings, window), [settings, window]);
  return (
    <>
      <CheckCalendars {...props} hasPeople={people.length > 0} needsConsent={needsConsent} />
      {read.isFetching && (
        <Field validationMessage={`Reading ${people.length} calendars`} validationState="none" role="status">
          <ProgressBar />
        </Field>
      )}
      {failure !== null && !needsConsent && (
        <FailureMessage failure={failure} doing="read the calendars" onRetry={() => void read.refetch()} />
      )}
      {calendars !== null && (
        <FindTimes
          settings={settings}
          people={people}
          calendars={calendars}
          limits={limits}
          isDecided={isByHand || standing.length > 0}
          onLimits={onLimits}
          onEdit={onEdit}
          onProposal={onProposal}
          onTaken={props.onTaken}
          only={only}
        />
      )}
      {overlaps.map((overlap) => (
        <MessageBar key={overlap.meetings.join()} intent="warning" layout="multiline">
          <MessageBarBody>
            {describeOverlap(overlap, locale, (id) => meetingName(settings, id))}
          </MessageBarBody>
        </MessageBar>
      ))}
      <ChooseByHand
        only={only}
        settings={settings}
        people={people}
        freeBusy={calendars?.freeBusy ?? null}
        window={window}
        zone={zone}
        today={localDateOf(now, zone)}
        onChange={(meeting, time) => {
          setByHand(true);
          onEdit({ kind: 'setTime', meeting, time });
        }}
      />
    </>
  );
}

interface CheckCalendarsProps extends TimesPartProps {
  readonly hasPeople: boolean;
  readonly needsConsent: boolean;
}

function CheckCalendars({ zone, onAsk, hasPeople, needsConsent }: CheckCalendarsProps) {
  const styles = useStyles();
  const { locale } = useServices().context;
  const inZone = `Times are in ${formatZone(zone, locale)}, the organizer’s zone.`;
  if (!hasPeople) return <Text className={styles.quiet}>{inZone} Seat somebody to find times that fit.</Text>;
  return (
    <>
      <div className={styles.check}>
        <Text className={styles.quiet}>{inZone}</Text>
        {needsConsent && <Button onClick={onAsk}>Check calendars</Button>}
      </div>
      {needsConsent && <FreeBusyPermission />}
    </>
  );
}

const namedDates = 3;

/** "AI Portfolio Review and … overlap for Ada Okafor on Dec 1 and 9 more dates. Choose another time for one of them." */
function describeOverlap(
  { meetings: [one, other], names, dates }: Overlap,
  locale: string,
  titleOf: (meeting: MeetingId) => string,
): string {
  const who = new Intl.ListFormat('en').format(names);
  const more = dates.length - namedDates;
  const when = formatDayList(dates.slice(0, namedDates), locale) + (more > 0 ? ` (and ${more} more)` : '');
  return `${titleOf(one)} and ${titleOf(other)} overlap for ${who} on ${when}. Choose another time for one of them.`;
}
