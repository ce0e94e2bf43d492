import { Button, Link, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, EditRegular } from '@fluentui/react-icons';
import type { LocalDate } from '../../domain/time/types';
import type { RecordEntry } from '../../domain/workspace/types';
import { formatDay } from '../shared/dates/formatDay';
import { openSubPage } from '../shared/navigation/useSubPage';
import { WarningMark } from '../shared/WarningMark';
import { kindWords } from './kindWords';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (min-width: 640px)': { gridTemplateColumns: '112px minmax(0, 3fr) minmax(0, 2fr) auto' },
  },
  when: { lineHeight: tokens.lineHeightBase300 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  quiet: { color: tokens.colorNeutralForeground2 },
  state: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  done: { color: tokens.colorPaletteGreenForeground1, fontSize: '16px', flexShrink: 0 },
  notes: { whiteSpace: 'pre-line' },
  actions: {
    display: 'flex',
    alignItems: 'flex-start',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})`,
    '@media (min-width: 640px)': { marginInlineStart: 0, marginBlock: '-6px' },
  },
});

export interface RecordRowProps {
  readonly entry: RecordEntry;
  /** "3, AI tool and vendor selection"; null where it is about none. */
  readonly decisionTitle: string | null;
  readonly meetingTitle: string | null;
  readonly today: LocalDate;
  readonly locale: string;
  readonly canEdit: boolean;
  readonly onEdit: (entry: RecordEntry) => void;
  readonly onDone: (entry: RecordEntry) => void;
}

/** One entry: when, what, who and until when. */
export function RecordRow(props: RecordRowProps) {
  const { entry, decisionTitle, meetingTitle, today, locale, canEdit, onEdit, onDone } = props;
  const styles = useStyles();
  const { decision } = entry;
  return (
    <div className={styles.row}>
      <Text size={200} className={mergeClasses(styles.quiet, styles.when)}>
        {formatDay(entry.on, locale)}
      </Text>
      <span className={styles.words}>
        <Text>
          <Text className={styles.quiet}>{kindWords[entry.kind].one}: </Text>
          <Text weight="semibold">{entry.title}</Text>
        </Text>
        {(decisionTitle !== null || meetingTitle !== null) && (
          <Text size={200} className={styles.quiet}>
            {decision !== null && decisionTitle !== null && (
              <Link
                as="button"
                className={styles.link}
                onClick={() => openSubPage({ screen: 'raci', decision })}
              >
                {decisionTitle}
              </Link>
            )}
            {decisionTitle !== null && meetingTitle !== null && ' · '}
            {meetingTitle}
          </Text>
        )}
        {entry.notes !== '' && (
          <Text size={200} className={mergeClasses(styles.quiet, styles.notes)}>
            {entry.notes}
          </Text>
        )}
      </span>
      <span className={styles.words}>
        <Text>{entry.owner?.name ?? 'Nobody owns it'}</Text>
        <EntryState entry={entry} today={today} locale={locale} />
      </span>
      {canEdit && (
        <span className={styles.actions}>
          {entry.status === 'open' && (
            <Button
              appearance="subtle"
              onClick={() => onDone(entry)}
              aria-label={`Mark “${entry.title}” done`}
            >
              Done
            </Button>
          )}
          <Button
            appearance="subtle"
            icon={<EditRegular />}
            aria-label={`Change “${entry.title}”`}
            onClick={() => onEdit(entry)}
          />
        </span>
      )}
    </div>
  );
}

function EntryState({
  entry: { status, due },
  today,
  locale,
}: Pick<RecordRowProps, 'entry' | 'today' | 'locale'>) {
  const styles = useStyles();
  if (status === 'done')
    return (
      <Text size={200} className={mergeClasses(styles.quiet, styles.state)}>
        <CheckmarkCircleFilled className={styles.done} aria-hidden="true" /> Done
      </Text>
    );
  if (due === null)
    return (
      <Text size={200} className={styles.quiet}>
        Open
      </Text>
    );
  return (
    <Text size={200} className={mergeClasses(styles.quiet, styles.state)}>
      {due < today && <WarningMark />}
      {due < today ? 'Overdue since ' : 'Due '}
      {formatDay(due, locale)}
    </Text>
  );
}
