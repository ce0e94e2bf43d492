import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LocalDate } from '../../../domain/time/types';
import type { Conflict } from '../../../domain/freebusy/types';
import { formatLocalDate } from '../../shared/dates/formatDates';
import { visuallyHidden } from '../../shared/visuallyHidden';
import { ScrollRegion } from '../ScrollRegion';
import type { Availability, PersonAvailability } from '../../shared/availability/availabilityOf';
import { conflictLabels } from '../../shared/availability/describeConflicts';
import { useServices } from '../../shared/ServicesContext';

type CellKind = 'free' | Conflict['kind'];

const letters: Readonly<Record<CellKind, string>> = {
  free: '',
  tentative: 'T',
  busy: 'B',
  outOfOffice: 'A',
  dayOff: 'N',
  outsideWorkingHours: 'O',
  unknown: '?',
};

const cellLabels: Readonly<Record<CellKind, string>> = { free: 'free', ...conflictLabels };

const useStyles = makeStyles({
  table: { borderCollapse: 'separate', borderSpacing: '2px', fontSize: tokens.fontSizeBase100 },
  date: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    width: '22px',
    minWidth: '22px',
    padding: 0,
    fontVariantNumeric: 'tabular-nums',
  },
  month: {
    display: 'block',
    height: tokens.lineHeightBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  name: {
    position: 'sticky',
    insetInlineStart: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'start',
    whiteSpace: 'nowrap',
    paddingInlineEnd: tokens.spacingHorizontalM,
    maxWidth: '140px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  cell: {
    height: '22px',
    padding: 0,
    textAlign: 'center',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  free: { backgroundColor: tokens.colorNeutralBackground1 },
  tentative: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  busy: { backgroundColor: tokens.colorPaletteRedBackground2, color: tokens.colorPaletteRedForeground2 },
  outOfOffice: {
    backgroundColor: tokens.colorPaletteBerryBackground2,
    color: tokens.colorPaletteBerryForeground2,
  },
  dayOff: { backgroundColor: tokens.colorNeutralBackground5, color: tokens.colorNeutralForeground1 },
  outsideWorkingHours: {
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
  },
  unknown: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
  },
  hidden: visuallyHidden,
});

export interface AvailabilityTableProps {
  readonly meetingTitle: string;
  readonly availability: Availability;
}

/** Each person's calendar at each coming occurrence: letter plus colour, and words for those who hear it. */
export function AvailabilityTable({ meetingTitle, availability }: AvailabilityTableProps) {
  const styles = useStyles();
  return (
    <div>
      <ScrollRegion label={`Calendars at ${meetingTitle}`}>
        <table className={styles.table}>
          <caption className={styles.hidden}>Who is free at each {meetingTitle}</caption>
          <AvailabilityHead availability={availability} />
          <tbody>
            {availability.people.map((person) => (
              <PersonCells key={person.person.id} person={person} availability={availability} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Text block size={200} className={styles.legend} aria-hidden="true">
        <span>Empty: free</span>
        <span>T: tentative</span>
        <span>B: busy</span>
        <span>A: away</span>
        <span>O: outside working hours</span>
        <span>?: unknown</span>
      </Text>
    </div>
  );
}

function AvailabilityHead({ availability }: Pick<AvailabilityTableProps, 'availability'>) {
  const { locale } = useServices().context;
  const styles = useStyles();
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.name}>
          <span className={styles.hidden}>Person</span>
        </th>
        {withMonths(availability, locale).map(({ localDate, month }) => (
          <th key={localDate} scope="col" className={styles.date}>
            <span aria-hidden="true" className={styles.month}>
              {month}
            </span>
            <span aria-hidden="true">{Number(localDate.slice(8))}</span>
            <span className={styles.hidden}>{formatLocalDate(localDate, locale)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface PersonCellsProps {
  readonly person: PersonAvailability;
  readonly availability: Availability;
}

function PersonCells({ person, availability }: PersonCellsProps) {
  const { locale } = useServices().context;
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {person.person.name}
        {person.optional && <span className={styles.hidden}> (optional)</span>}
      </th>
      {availability.occurrences.map(({ localDate, startUtc }) => {
        const kind = kindAt(person, startUtc);
        return (
          <td
            key={localDate}
            className={mergeClasses(styles.cell, styles[kind])}
            title={`${person.person.name}, ${formatLocalDate(localDate, locale)}: ${cellLabels[kind]}`}
          >
            <span aria-hidden="true">{letters[kind]}</span>
            <span className={styles.hidden}>{cellLabels[kind]}</span>
          </td>
        );
      })}
    </tr>
  );
}

function kindAt({ answer, conflicts }: PersonAvailability, startUtc: number): CellKind {
  if (answer?.known !== true) return 'unknown';
  return conflicts.find((conflict) => conflict.startUtc === startUtc)?.kind ?? 'free';
}

/** Each date, with its month where that begins. */
function withMonths({ occurrences }: Availability, locale: string) {
  const format = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const monthOf = (localDate: LocalDate | undefined): string =>
    localDate === undefined ? '' : format.format(new Date(`${localDate}T00:00:00Z`));
  return occurrences.map(({ localDate }, index) => {
    const month = monthOf(localDate);
    return { localDate, month: month === monthOf(occurrences[index - 1]?.localDate) ? '' : month };
  });
}
