import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { memo } from 'react';
import { isOpen } from '../../domain/record/searchRecord';
import { readableLines, readableText } from '../../domain/text/readableText';
import type { LocalDate } from '../../domain/time/types';
import type { RecordEntry } from '../../domain/workspace/types';
import { formatDay } from '../shared/dates/formatDates';
import { WarningMark } from '../shared/WarningMark';
import { DecisionLink } from './DecisionLink';
import { furtherFields } from './furtherFields';
import { kindLabels } from './kindLabels';
import { RowButton } from './RowButton';
import type { EntryTitles } from './rowTitles';
import { useServices } from '../shared/ServicesContext';

// One class for what all rows share: plain elements, because hundreds of rows come and go during a scroll.
const useRow = makeResetStyles({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  columnGap: tokens.spacingHorizontalM,
  paddingBlock: tokens.spacingVerticalM,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  '@media (min-width: 640px)': { gridTemplateColumns: '112px minmax(0, 3fr) minmax(0, 2fr) auto' },
});

const useTextStyles = makeResetStyles({
  display: 'flex',
  flexDirection: 'column',
  minWidth: 0,
  overflowWrap: 'anywhere',
});

const useSmall = makeResetStyles({
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
});

const useStyles = makeStyles({
  when: { lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground2 },
  title: { fontWeight: tokens.fontWeightSemibold },
  state: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  done: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  notes: { whiteSpace: 'pre-line' },
  actions: {
    '@media print': { display: 'none' },
    display: 'flex',
    alignItems: 'flex-start',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})`,
    // As wide with one button as with two, so that the columns of all rows align.
    '@media (min-width: 640px)': {
      justifyContent: 'flex-end',
      minWidth: '132px',
      marginInlineStart: 0,
      marginBlock: '-6px',
    },
  },
});

export interface RecordRowProps extends EntryTitles {
  readonly entry: RecordEntry;
  readonly today: LocalDate;
  readonly canEdit: boolean;
  readonly onEdit: (entry: RecordEntry) => void;
  /** Done, or open again. */
  readonly onDone: (entry: RecordEntry) => void;
  /** Its place among the entries that were found; counts from 0. */
  readonly index: number;
  readonly size: number;
  readonly measure: (row: HTMLElement | null) => void;
}

/** One entry: when, what, who and until when. Kept while nothing about it changes. */
export const RecordRow = memo(function RecordRow(props: RecordRowProps) {
  const { locale } = useServices().context;
  const { entry, today, canEdit, onEdit, onDone, index, size, measure } = props;
  const styles = useStyles();
  const words = useTextStyles();
  const small = useSmall();
  return (
    <li ref={measure} className={useRow()} data-index={index} aria-posinset={index + 1} aria-setsize={size}>
      <span className={mergeClasses(small, styles.when)}>{formatDay(entry.on, locale)}</span>
      <span className={words}>
        <span>
          <span className={styles.quiet}>{kindLabels[entry.kind].one}: </span>
          <span className={styles.title}>{readableText(entry.title)}</span>
        </span>
        <EntrySubject {...props} />
        {entry.notes !== '' && (
          <span className={mergeClasses(small, styles.notes)}>{readableLines(entry.notes)}</span>
        )}
      </span>
      <span className={words}>
        <span>{describeOwner(entry)}</span>
        <EntryState entry={entry} today={today} />
        <FurtherFields entry={entry} />
      </span>
      {canEdit && (
        <span className={styles.actions}>
          {entry.kind !== 'decision' && (
            <RowButton
              label={
                isOpen(entry)
                  ? `Mark “${readableText(entry.title)}” done`
                  : `Reopen “${readableText(entry.title)}”`
              }
              onClick={() => onDone(entry)}
            >
              {isOpen(entry) ? 'Done' : 'Reopen'}
            </RowButton>
          )}
          <RowButton label={`Change “${readableText(entry.title)}”`} onClick={() => onEdit(entry)}>
            <Edit20Regular aria-hidden="true" />
          </RowButton>
        </span>
      )}
    </li>
  );
});

/** Who took a decision, does an action, or is asked to settle something; a decision without a name needs no owner. */
function describeOwner({ kind, owner }: RecordEntry): string {
  switch (kind) {
    case 'decision':
      return owner === null ? 'Taken' : `Decided by ${owner.name}`;
    case 'action':
      return owner?.name ?? 'Nobody owns it';
    case 'escalation':
      return owner === null ? 'Goes to nobody yet' : `Goes to ${owner.name}`;
  }
}

/** The decision and the meeting that the entry belongs to. */
function EntrySubject({
  entry: { decision },
  decisionTitle,
  meetingTitle,
}: Pick<RecordRowProps, 'entry' | keyof EntryTitles>) {
  const small = useSmall();
  if (decisionTitle === null && meetingTitle === null) return null;
  return (
    <span className={small}>
      {decision !== null && decisionTitle !== null && (
        <DecisionLink decision={decision}>{decisionTitle}</DecisionLink>
      )}
      {decisionTitle !== null && meetingTitle !== null && ' · '}
      {meetingTitle}
    </span>
  );
}

function EntryState({ entry, today }: Pick<RecordRowProps, 'entry' | 'today'>) {
  const { locale } = useServices().context;
  const styles = useStyles();
  const small = useSmall();
  const { kind, due } = entry;
  if (kind === 'decision') return null;
  if (!isOpen(entry))
    return (
      <span className={mergeClasses(small, styles.state)}>
        <CheckmarkCircle16Filled className={styles.done} aria-hidden="true" />{' '}
        {kind === 'escalation' ? 'Settled' : 'Done'}
      </span>
    );
  if (due === null) return <span className={small}>Open</span>;
  return (
    <span className={mergeClasses(small, styles.state)}>
      {due < today && <WarningMark />}
      {due < today ? 'Overdue since ' : 'Due '}
      {formatDay(due, locale)}
    </span>
  );
}

/** "Review by Mar 1, 2027". */
function FurtherFields({ entry }: Pick<RecordRowProps, 'entry'>) {
  const { locale } = useServices().context;
  const small = useSmall();
  return furtherFields.map(({ label, textOf }) => {
    const text = textOf(entry, locale);
    return text === '' ? null : (
      <span key={label} className={small}>
        {label} {text}
      </span>
    );
  });
}
