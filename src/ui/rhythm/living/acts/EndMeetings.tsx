import { Field, Input, Text, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { RhythmReading } from '../../../../application/readRhythm';
import { comingDates, isDated } from '../../../../domain/reconcile/dateSteps';
import { planEnd, withMessage } from '../../../../domain/reconcile/planEnd';
import type { PlanStep } from '../../../../domain/reconcile/types';
import type { SettingsEdit } from '../../../../domain/rhythm/editSettings';
import { meetingName } from '../../../../domain/rhythm/meetings';
import type { RhythmSettings } from '../../../../domain/rhythm/types';
import { addDays, isLocalDate } from '../../../../domain/time/localDates';
import type { Instant, LocalDate } from '../../../../domain/time/types';
import type { MeetingId } from '../../../../playbook/meetings';
import { formatDay } from '../../../shared/dates/formatDates';
import { useServices } from '../../../shared/ServicesContext';
import { useToday } from '../../../shared/workspace/useToday';
import { SendDialog } from './SendDialog';
import { useSend } from './useSend';

const useStyles = makeStyles({
  date: { maxWidth: '220px' },
  input: { minWidth: 0 },
  list: { margin: 0 },
});

export interface EndMeetingsProps {
  /** One, or all. */
  readonly meetings: readonly MeetingId[];
  readonly settings: RhythmSettings;
  readonly found: RhythmReading;
  readonly onClose: () => void;
}

/** Ends one meeting or all from a date on: past dates and the record stay. */
export function EndMeetings({ meetings, settings, found, onClose }: EndMeetingsProps) {
  const styles = useStyles();
  const { clock, context } = useServices();
  const today = useToday();
  const [from, setFrom] = useState(() => nextDateOf(meetings, found, clock.now()) ?? addDays(today, 1));
  const [message, setMessage] = useState('');
  const sending = useSend(settings);
  const problem = dateProblem(from, today);
  const plan =
    problem === null ? withMessage(planEnd(found.expected, found.actual, { meetings, from }), message) : null;
  const [only] = meetings;
  const title =
    meetings.length === 1 && only !== undefined ? `End ${meetingName(settings, only)}` : 'End all meetings';
  const decided = meetings.map((meeting): SettingsEdit => ({
    kind: 'setDetails',
    meeting,
    details: { endsFrom: from },
  }));
  return (
    <SendDialog
      title={title}
      plan={plan}
      verb={meetings.length === 1 ? 'End it' : 'End them'}
      doing="end every series"
      done={meetings.length === 1 ? 'It is ended.' : 'They are ended.'}
      message={{ text: message, onChange: setMessage }}
      sending={sending}
      onSend={(seen) => sending.send(decided, seen)}
      onClose={onClose}
    >
      <Field
        className={styles.date}
        label="No longer held from"
        {...(problem !== null && { validationMessage: problem })}
      >
        <Input
          className={styles.input}
          type="date"
          min={today}
          value={from}
          onChange={(_, { value }) => setFrom(value)}
        />
      </Field>
      {plan !== null && plan.steps.length === 0 && (
        <Text>The calendar has no such series, so nobody is mailed.</Text>
      )}
      {plan !== null && plan.steps.length > 0 && (
        <ul className={styles.list}>
          {plan.steps.map((step) => (
            <li key={step.meeting}>
              {meetingName(settings, step.meeting)}: {describeOutcome(step, context.locale)}
            </li>
          ))}
        </ul>
      )}
      <Text>What was decided stays, and a meeting can be begun again.</Text>
    </SendDialog>
  );
}

function describeOutcome(step: PlanStep, locale: string): string {
  return step.kind === 'end'
    ? `the last one is on ${formatDay(step.endsOn, locale)}.`
    : 'none of it was held before, so all of it is cancelled.';
}

function nextDateOf(
  meetings: readonly MeetingId[],
  { actual }: RhythmReading,
  now: Instant,
): LocalDate | null {
  const dates = actual
    .filter(({ meeting }) => meetings.includes(meeting))
    .filter(isDated)
    .flatMap((series) => comingDates(series, now, 1).map(({ date }) => date));
  return [...dates].sort()[0] ?? null;
}

function dateProblem(text: string, today: LocalDate): string | null {
  if (!isLocalDate(text)) return 'Enter a date.';
  return text < today ? 'What has passed cannot be ended. Enter today or a later date.' : null;
}
