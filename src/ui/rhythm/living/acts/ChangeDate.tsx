import { Field, Input, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  comingDates,
  moveOfDate,
  movesWith,
  skipStep,
  type DatedSeries,
  type MoveOfDate,
} from '../../../../domain/reconcile/dateSteps';
import { planOf, withMessage } from '../../../../domain/reconcile/planEnd';
import { isSameOccurrenceTime, placeInSeries } from '../../../../domain/reconcile/sameTime';
import type { OccurrenceTime, Plan, SeriesException } from '../../../../domain/reconcile/types';
import type { ExpectedSeries, OccurrenceMove, RhythmSettings } from '../../../../domain/rhythm/types';
import { isLocalDate } from '../../../../domain/time/localDates';
import { toInstant } from '../../../../domain/time/zonedTime';
import { formatDateTime, formatLocalDate, formatZone } from '../../../shared/dates/formatDates';
import { useServices } from '../../../shared/ServicesContext';
import { ClocksThen } from './ClocksThen';
import { SendDialog } from './SendDialog';
import { useSend } from './useSend';

const shownDates = 8;

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  field: { flexBasis: '160px' },
  input: { minWidth: 0 },
});

export interface ChangeDateProps {
  readonly title: string;
  readonly settings: RhythmSettings;
  readonly expected: ExpectedSeries;
  readonly series: DatedSeries;
  readonly onClose: () => void;
}

type Act = 'skip' | 'move';

interface Goal {
  readonly date: string | null;
  readonly time: string | null;
}

const nowhereElse: Goal = { date: null, time: null };

/** Skips one date of a meeting, or moves it; the other dates stay. */
export function ChangeDate({ title, settings, expected, series, onClose }: ChangeDateProps) {
  const styles = useStyles();
  const { clock, context } = useServices();
  const { locale } = context;
  const { zone } = series.time;
  const [now] = useState(() => clock.now());
  const [dates] = useState(() => comingDates(series, now, shownDates));
  const first = dates.find(({ standsAt }) => standsAt !== null);
  const [date, setDate] = useState(first?.date ?? null);
  const [act, setAct] = useState<Act>('skip');
  const [message, setMessage] = useState('');
  /** Null for the present time, until another is entered. */
  const [goal, setGoal] = useState<Goal>(nowhereElse);
  const sending = useSend(settings);
  const from = dates.find((one) => one.date === date)?.standsAt ?? null;
  const toDate = goal.date ?? from?.date ?? '';
  const toTime = goal.time ?? from?.time ?? '';
  const move: OccurrenceMove | null =
    date !== null && isLocalDate(toDate) && /^\d\d:\d\d$/.test(toTime)
      ? { meeting: series.meeting, date, toDate, toTime }
      : null;
  const moving = move === null || from === null ? null : moveOfDate(expected, series, { move, from, now });
  const plan = planFor(act, { expected, series, date, from, moving, message });
  const choose = (chosen: string): void => {
    setDate(chosen);
    setGoal(nowhereElse);
  };
  const isBack =
    move !== null && isSameOccurrenceTime(placeInSeries(series, move.date), placeOf(move, series));
  const decided = act === 'move' && !isBack ? move : null;
  return (
    <SendDialog
      title={`Skip or move one date of ${title}`}
      plan={plan}
      verb={act === 'skip' ? 'Skip it' : 'Move it'}
      doing={act === 'skip' ? 'skip the date' : 'move the date'}
      done={act === 'skip' ? 'The date is skipped.' : 'The date is moved.'}
      message={act === 'skip' ? { text: message, onChange: setMessage } : null}
      sending={sending}
      onSend={(seen) => {
        const moves =
          date === null ? settings.moves : movesWith(settings.moves, { ...series, date }, decided);
        const isSame = JSON.stringify(moves) === JSON.stringify(settings.moves);
        return sending.send(isSame ? [] : [{ kind: 'setMoves', moves }], seen);
      }}
      onClose={onClose}
    >
      <Field label="Which date">
        <RadioGroup value={date ?? ''} onChange={(_, { value }) => choose(value)}>
          {dates.map((one) => (
            <Radio
              key={one.date}
              value={one.date}
              disabled={one.standsAt === null}
              label={describeDate(one, series, context)}
            />
          ))}
        </RadioGroup>
      </Field>
      <Field label="What">
        <RadioGroup
          layout="horizontal"
          value={act}
          onChange={(_, { value }) => setAct(value === 'move' ? 'move' : 'skip')}
        >
          <Radio value="skip" label="Skip it" />
          <Radio value="move" label="Move it" />
        </RadioGroup>
      </Field>
      {act === 'skip' && (
        <Text>It is cancelled for everybody, and cannot be brought back. The other dates stand.</Text>
      )}
      {act === 'move' && from !== null && (
        <>
          <div className={styles.fields}>
            <Field className={styles.field} label="New date">
              <Input
                className={styles.input}
                type="date"
                value={toDate}
                onChange={(_, { value }) => setGoal({ ...goal, date: value })}
              />
            </Field>
            <Field className={styles.field} label="New start">
              <Input
                className={styles.input}
                type="time"
                step={900}
                value={toTime}
                onChange={(_, { value }) => setGoal({ ...goal, time: value })}
              />
            </Field>
          </div>
          {zone !== context.zone && <Text>By the clocks of {formatZone(zone, locale)}.</Text>}
          <MoveProblem moving={moving} />
          {moving?.kind === 'moves' && move !== null && (
            <ClocksThen
              series={series}
              startUtc={toInstant(move.toDate, move.toTime, zone)}
              ownUtc={toInstant(from.date, from.time, zone)}
            />
          )}
        </>
      )}
    </SendDialog>
  );
}

const placeOf = ({ toDate, toTime }: OccurrenceMove, { time }: DatedSeries): OccurrenceTime => ({
  ...{ date: toDate, time: toTime, durationMinutes: time.durationMinutes },
});

interface Chosen extends Pick<ChangeDateProps, 'expected' | 'series'> {
  readonly date: string | null;
  readonly from: OccurrenceTime | null;
  readonly moving: MoveOfDate | null;
  readonly message: string;
}

function planFor(act: Act, { expected, series, date, from, moving, message }: Chosen): Plan | null {
  if (date === null || from === null) return null;
  if (act === 'skip') return withMessage(planOf([skipStep(expected, series, { date, from })]), message);
  return moving?.kind === 'moves' ? planOf([moving.step]) : null;
}

/** "Tue, Dec 8, 10:00 AM", in the reader's own time, with what is different about it. */
function describeDate(
  { date, standsAt }: SeriesException,
  series: DatedSeries,
  { locale, zone }: { readonly locale: string; readonly zone: string },
): string {
  if (standsAt === null) return `${formatLocalDate(date, locale)}, skipped`;
  const words = formatDateTime(toInstant(standsAt.date, standsAt.time, series.time.zone), locale, zone);
  return isSameOccurrenceTime(standsAt, placeInSeries(series, date))
    ? words
    : `${words}, moved from ${formatLocalDate(date, locale)}`;
}

function MoveProblem({ moving }: { readonly moving: MoveOfDate | null }) {
  const { locale } = useServices().context;
  if (moving?.kind === 'moves' || moving?.kind === 'stays') return null;
  return <Text role="alert">{describeProblem(moving, locale)}</Text>;
}

function describeProblem(
  moving: Exclude<MoveOfDate, { kind: 'moves' | 'stays' }> | null,
  locale: string,
): string {
  if (moving === null) return 'Enter a date and a time.';
  if (moving.kind === 'past') return 'That has passed. Enter a time to come.';
  const { previous, next } = moving.neighbours;
  const after = previous === null ? '' : ` after ${formatLocalDate(previous, locale)} and`;
  return `Outlook lets no date of a series pass its neighbours. Enter a date${after} before ${formatLocalDate(next, locale)}.`;
}
