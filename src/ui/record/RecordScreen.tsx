import { ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { SharedState } from '../../application/workspace/SharedWorkspace';
import { raciOf } from '../../domain/raci/raciOf';
import { isOpen, newestFirst, searchRecord } from '../../domain/record/searchRecord';
import { newEntry } from '../../domain/workspace/recordRows';
import type { RecordEntry } from '../../domain/workspace/types';
import { announce } from '../shared/announce';
import { DoneMessage } from '../shared/DoneMessage';
import { ReportMenu } from '../shared/exchange/ReportMenu';
import { FailureMessage } from '../shared/FailureMessage';
import { ModalDialog } from '../shared/ModalDialog';
import { ScreenSkeleton } from '../shared/ScreenSkeleton';
import { useServices } from '../shared/ServicesContext';
import { useWorkspace, type Workspace } from '../shared/workspace/useWorkspace';
import { useAct } from '../shared/workspace/useAct';
import { useToday } from '../shared/workspace/useToday';
import { EmptyRecord } from './EmptyRecord';
import { EntryForm } from './EntryForm';
import { RecordFilters, wholeRecord, type RecordView } from './RecordFilters';
import { RecordList } from './RecordList';
import { rowTitles } from './rowTitles';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '1080px' },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  count: { color: tokens.colorNeutralForeground2 },
});

/** What was decided, who does what by when, and what was escalated. */
export function RecordScreen() {
  const workspace = useWorkspace();
  if (!workspace.isKnown) return <ScreenSkeleton label="Record is loading" />;
  return <Record {...workspace} />;
}

function Record({ content, canEdit, record: newest, nameOf }: Workspace) {
  const styles = useStyles();
  const { shared, context } = useServices();
  const today = useToday();
  const [view, setView] = useState(wholeRecord);
  const [opened, setOpened] = useState<RecordEntry | null>(null);
  /** What could not be saved: it can be opened again until it is, or is cancelled then. */
  const [unsaved, setUnsaved] = useState<RecordEntry | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const saving = useAct();
  // Pages arrive during typing and scrolling, which go first.
  const record = useDeferredValue(newest);
  const { entries } = record;
  const ordered = useMemo(() => newestFirst(entries), [entries]);
  const found = useFound(ordered, view);
  const rows = useMemo(() => raciOf(content.settings.organization), [content.settings.organization]);
  const titlesOf = useMemo(() => rowTitles(rows, nameOf), [rows, nameOf]);
  useWholeRecord(newest);

  const { act } = saving;
  const save = useCallback(
    async (entry: RecordEntry, words: string): Promise<void> => {
      if (!(await act(() => shared.saveEntry(entry)))) return;
      setOpened(null);
      setUnsaved(null);
      setDone(words);
      announce(words);
    },
    [act, shared],
  );
  const finish = useCallback(
    (entry: RecordEntry) => {
      const isFinished = isOpen(entry);
      const words = isFinished ? `“${entry.title}” is done.` : `“${entry.title}” is open again.`;
      void save({ ...entry, status: isFinished ? 'done' : 'open' }, words);
    },
    [save],
  );
  const undo = (): void => void act(() => shared.undo()).then((undone) => undone && setDone(null));
  const add = useCallback(() => setOpened(newEntry(crypto.randomUUID(), today)), [today]);
  const close = (): void => {
    if (opened === unsaved) setUnsaved(null);
    setOpened(null);
  };

  return (
    <div className={styles.screen}>
      <RecordFilters view={view} onView={setView} onAdd={canEdit ? add : null} />
      {record.failure !== null && (
        <FailureMessage
          failure={record.failure}
          doing="read the record"
          onRetry={() => void saving.act(() => shared.loadRecord())}
        />
      )}
      {saving.failure !== null && opened === null && (
        <FailureMessage
          failure={saving.failure}
          doing="keep the entry"
          {...(unsaved !== null && { onRetry: () => setOpened(unsaved) })}
        />
      )}
      <div className={styles.line}>
        <Text className={styles.count} role="status">
          {describeCount(found.length, record)}
        </Text>
        <ReportMenu
          report={async () =>
            (await import('./recordReport')).recordReport(found, { today, locale: context.locale, titlesOf })
          }
        />
      </div>
      {record.isLoading && <ProgressBar aria-label="The record is being read" thickness="medium" />}
      {found.length === 0 && !record.isLoading ? (
        <EmptyRecord isEmpty={entries.length === 0} canEdit={canEdit} onClear={() => setView(wholeRecord)} />
      ) : (
        <RecordList
          entries={found}
          titlesOf={titlesOf}
          today={today}
          canEdit={canEdit}
          onEdit={setOpened}
          onDone={finish}
        />
      )}
      {done !== null && <DoneMessage words={done} canUndo={shared.canUndo()} onUndo={undo} />}
      <ModalDialog isOpen={opened !== null} onClose={close}>
        {opened !== null && (
          <EntryForm
            key={opened.id}
            initial={opened}
            isNew={!entries.some(({ id }) => id === opened.id)}
            organization={content.settings.organization}
            saving={saving}
            onSave={(entry) => {
              setUnsaved(entry);
              void save(entry, `“${entry.title}” is kept.`);
            }}
            onClose={close}
          />
        )}
      </ModalDialog>
    </div>
  );
}

/** Typing stays ahead of the search: what is found follows when there is time. */
function useFound(entries: readonly RecordEntry[], view: RecordView): readonly RecordEntry[] {
  const { text, kind, openOnly } = useDeferredValue(view);
  return useMemo(
    () =>
      searchRecord(entries, text, {
        ...(kind !== 'all' && { kind }),
        openOnly,
      }),
    [entries, text, kind, openOnly],
  );
}

/** Page after page, so that a search looks through everything. A failure stops it until a retry. */
function useWholeRecord({ isComplete, isLoading, failure, entries }: SharedState['record']): void {
  const { shared } = useServices();
  const load = useCallback(() => void shared.loadRecord(), [shared]);
  const { length } = entries;
  useEffect(() => {
    if (!isComplete && !isLoading && failure === null) load();
  }, [isComplete, isLoading, failure, length, load]);
}

/** Made once: making it takes far longer than using it. */
const numbers = new Intl.NumberFormat();

function describeCount(found: number, { entries, isComplete }: SharedState['record']): string {
  const total = entries.length === 1 ? '1 entry' : `${numbers.format(entries.length)} entries`;
  const so = isComplete ? '' : ' so far';
  return found === entries.length ? `${total}${so}` : `${numbers.format(found)} of ${total}${so}`;
}
