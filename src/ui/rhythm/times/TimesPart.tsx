import {
  Button,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Field,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import { failureOf } from '../../../application/ports/Failure';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import { localDateOf } from '../../../domain/time/localDateOf';
import type { Interval, ZoneId } from '../../../domain/time/types';
import { meetings } from '../../../playbook/meetings';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';
import type { SettingsEdit } from '../settings/editSettings';
import { everybodyInvited } from './invitedPeople';
import { MeetingTime } from './MeetingTime';
import { overlapInWords } from './overlapInWords';
import { overlapsOf } from './overlapsOf';
import { useFreeBusy } from './useFreeBusy';
import { WeekPicture } from './WeekPicture';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  check: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

export interface TimesPartProps {
  readonly settings: RhythmSettings;
  readonly zone: ZoneId;
  readonly window: Interval;
  readonly asked: boolean;
  readonly onAsk: () => void;
  readonly onEdit: (edit: SettingsEdit) => void;
}

/** When the meetings are held, laid over everybody's calendar. */
export function TimesPart({ settings, zone, window, asked, onAsk, onEdit }: TimesPartProps) {
  const styles = useStyles();
  const { clock, context } = useServices();
  const people = useMemo(() => everybodyInvited(settings), [settings]);
  const overlaps = useMemo(() => overlapsOf(settings, window), [settings, window]);
  const read = useFreeBusy(people, window, asked);
  const today = localDateOf(clock.now(), zone);
  const { locale } = context;
  return (
    <>
      <div className={styles.check}>
        <Text className={styles.quiet}>Times are in {zone.replaceAll('_', ' ')}, the organizer’s zone.</Text>
        {!asked && <Button onClick={onAsk}>Check calendars</Button>}
      </div>
      {!asked && (
        <Text size={200} className={styles.quiet}>
          Microsoft 365 asks once for your permission to see when people are free. Tandem never sees what they
          do.
        </Text>
      )}
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
      {overlaps.map((overlap) => (
        <MessageBar key={overlap.meetings.join()} intent="warning" layout="multiline">
          <MessageBarBody>{overlapInWords(overlap, locale)}</MessageBarBody>
        </MessageBar>
      ))}
      {meetings.map(({ id, title }) => {
        const time = settings.times[id];
        return time === undefined ? null : (
          <MeetingTime
            key={id}
            title={title}
            time={time}
            settings={settings}
            meeting={id}
            freeBusy={read.data ?? null}
            window={window}
            today={today}
            locale={locale}
            onChange={(changed) => onEdit({ kind: 'setTime', meeting: id, time: changed })}
          />
        );
      })}
      {read.data !== undefined && (
        <WeekPicture
          settings={settings}
          people={people}
          freeBusy={read.data}
          window={window}
          zone={zone}
          locale={locale}
        />
      )}
    </>
  );
}
