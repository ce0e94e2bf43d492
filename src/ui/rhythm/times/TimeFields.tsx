import { Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RecurrencePattern, SeriesTime, WeekIndex } from '../../../domain/recurrence/types';
import type { LocalDate } from '../../../domain/time/types';
import { weekdays } from '../../../domain/time/localDates';
import { formatLocalDate, weekdayName } from '../../shared/dates/formatDates';
import { possibleFirstDates, withPattern } from './moveTime';
import { useServices } from '../../shared/ServicesContext';

const weekIndexes: readonly WeekIndex[] = ['first', 'second', 'third', 'fourth', 'last'];

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(136px, 1fr))',
    gap: tokens.spacingHorizontalM,
    maxWidth: '640px',
    alignItems: 'start',
  },
  input: { minWidth: 0 },
  /** The browser draws its clock black in every theme. */
  typed: { '::-webkit-calendar-picker-indicator': { display: 'none' } },
});

export interface TimeFieldsProps {
  readonly meetingTitle: string;
  readonly time: SeriesTime;
  readonly today: LocalDate;
  readonly onChange: (time: SeriesTime) => void;
}

/** When a series recurs; only dates that fit the pattern can be chosen to begin with. */
export function TimeFields(props: TimeFieldsProps) {
  const { locale } = useServices().context;
  const styles = useStyles();
  const { time, today, onChange } = props;
  const change = (pattern: RecurrencePattern): void => onChange(withPattern(time, pattern, today));
  return (
    <div className={styles.fields} role="group" aria-label={`Time of ${props.meetingTitle}`}>
      {time.pattern.kind === 'monthly' && <WeekOfMonth pattern={time.pattern} onChange={change} />}
      <Field label="Day">
        <Select
          value={time.pattern.weekday}
          onChange={(_, { value }) => change({ ...time.pattern, weekday: named(weekdays, value) })}
        >
          {weekdays.map((weekday) => (
            <option key={weekday} value={weekday}>
              {weekdayName(weekday, locale)}
            </option>
          ))}
        </Select>
      </Field>
      <StartField startTime={time.startTime} onChange={(startTime) => onChange({ ...time, startTime })} />
      <Field label="First date" {...(isFortnightly(time) && { hint: 'Every two weeks from then on' })}>
        <Select value={time.firstDate} onChange={(_, { value }) => onChange({ ...time, firstDate: value })}>
          {possibleFirstDates(time, today).map((date) => (
            <option key={date} value={date}>
              {formatLocalDate(date, locale)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

interface WeekOfMonthProps {
  readonly pattern: Extract<RecurrencePattern, { kind: 'monthly' }>;
  readonly onChange: (pattern: RecurrencePattern) => void;
}

function WeekOfMonth({ pattern, onChange }: WeekOfMonthProps) {
  return (
    <Field label="In the month">
      <Select
        value={pattern.index}
        onChange={(_, { value }) => onChange({ ...pattern, index: named(weekIndexes, value) })}
      >
        {weekIndexes.map((index) => (
          <option key={index} value={index}>
            {index}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface StartFieldProps {
  readonly startTime: string;
  readonly onChange: (startTime: string) => void;
}

/** An unfinished time stays in the field and changes nothing. */
function StartField({ startTime, onChange }: StartFieldProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? startTime;
  const change = (value: string): void => {
    setDraft(isWallTime(value) ? null : value);
    if (isWallTime(value)) onChange(value);
  };
  return (
    <Field
      label="Start"
      {...(!isWallTime(text) && { validationMessage: `“${text}” is no time. Enter one such as 10:00.` })}
    >
      <Input
        className={styles.input}
        input={{ className: styles.typed }}
        type="time"
        step={900}
        value={text}
        onChange={(_, { value }) => change(value)}
      />
    </Field>
  );
}

const isWallTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

const isFortnightly = ({ pattern }: SeriesTime): boolean =>
  pattern.kind === 'weekly' && pattern.intervalWeeks === 2;

function named<Name extends string>(names: readonly Name[], value: string): Name {
  const found = names.find((name) => name === value);
  if (found === undefined) throw new Error(`"${value}" is none of ${names.join(', ')}.`);
  return found;
}
