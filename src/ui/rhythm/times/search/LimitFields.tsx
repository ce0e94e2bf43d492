import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { minutesOf, wallTimeAt } from '../../../../domain/slots/clockFace';
import { formatWallTime } from '../../../shared/dates/formatDates';
import type { SearchLimits } from './searchLimits';
import { useServices } from '../../../shared/ServicesContext';

const horizons = [13, 26, 52];
const hours = Array.from({ length: 14 }, (_, hour) => wallTimeAt((hour + 7) * 60));

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(124px, 1fr))',
    gap: tokens.spacingHorizontalM,
    maxWidth: '420px',
  },
  select: { '& select': { minWidth: 0 } },
});

export interface LimitFieldsProps {
  readonly limits: SearchLimits;
  readonly onLimits: (limits: SearchLimits) => void;
}

/** How far ahead and between which hours times are searched. */
export function LimitFields({ limits, onLimits }: LimitFieldsProps) {
  const { locale } = useServices().context;
  const styles = useStyles();
  const { weeks, from, until } = limits;
  const hourOptions = (isOffered: (minutes: number) => boolean) =>
    hours
      .filter((hour) => isOffered(minutesOf(hour)))
      .map((hour) => (
        <option key={hour} value={hour}>
          {formatWallTime(hour, locale)}
        </option>
      ));
  return (
    <div className={styles.fields} role="group" aria-label="Limits of the search">
      <Field label="Look ahead" className={styles.select}>
        <Select
          value={String(weeks)}
          onChange={(_, { value }) => onLimits({ ...limits, weeks: Number(value) })}
        >
          {horizons.map((count) => (
            <option key={count} value={count}>
              {count} weeks
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Not before" className={styles.select}>
        <Select value={from} onChange={(_, { value }) => onLimits({ ...limits, from: value })}>
          {hourOptions((minutes) => minutes < minutesOf(until))}
        </Select>
      </Field>
      <Field label="Over by" className={styles.select}>
        <Select value={until} onChange={(_, { value }) => onLimits({ ...limits, until: value })}>
          {hourOptions((minutes) => minutes > minutesOf(from))}
        </Select>
      </Field>
    </div>
  );
}
