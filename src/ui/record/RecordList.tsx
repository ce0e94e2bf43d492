import { makeStyles } from '@fluentui/react-components';
import { Fragment, memo, useCallback } from 'react';
import type { RecordEntry } from '../../domain/workspace/types';
import { useWindowRows } from '../shared/useWindowRows';
import { RecordRow, type RecordRowProps } from './RecordRow';
import type { EntryTitles } from './rowTitles';

/** Before a row was measured. */
const rowPixels = 72;

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: 'none' } });

export interface RecordListProps extends Omit<
  RecordRowProps,
  'entry' | 'index' | 'size' | 'measure' | keyof EntryTitles
> {
  readonly entries: readonly RecordEntry[];
  readonly titlesOf: (entry: RecordEntry) => EntryTitles;
}

/** The entries, of which only those near the window are on the page: the record may have twenty thousand. */
export const RecordList = memo(function RecordList({ entries, titlesOf, ...shown }: RecordListProps) {
  const styles = useStyles();
  const { box, rows, gapAfter, measure } = useWindowRows<HTMLUListElement>({
    count: entries.length,
    keyOf: useCallback((index: number) => entries[index]?.id ?? String(index), [entries]),
    rowPixels,
  });
  return (
    <ul ref={box} className={styles.list} aria-label="Record">
      {rows.map(({ index, gapBefore }) => {
        const entry = entries[index];
        if (entry === undefined) return null;
        return (
          <Fragment key={entry.id}>
            <Gap pixels={gapBefore} />
            <RecordRow
              entry={entry}
              {...titlesOf(entry)}
              {...shown}
              index={index}
              size={entries.length}
              measure={measure}
            />
          </Fragment>
        );
      })}
      <Gap pixels={gapAfter} />
    </ul>
  );
});

/** The room of rows that are out of sight. */
function Gap({ pixels }: { readonly pixels: number }) {
  return pixels > 0 && <li aria-hidden="true" style={{ height: pixels }} />;
}
