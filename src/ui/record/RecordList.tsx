import { makeStyles } from '@fluentui/react-components';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { RecordEntry } from '../../domain/workspace/types';

/** Before a row was measured. */
const usualRowPixels = 72;

const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  row: { position: 'absolute', top: 0, left: 0, right: 0 },
});

export interface RecordListProps {
  readonly entries: readonly RecordEntry[];
  readonly children: (entry: RecordEntry) => ReactNode;
}

/** The entries, of which only those near the window are on the page: the record may have twenty thousand. */
export function RecordList({ entries, children }: RecordListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => setAbove(list.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({
    count: entries.length,
    estimateSize: () => usualRowPixels,
    getItemKey: (index) => entries[index]?.id ?? index,
    overscan: 8,
    scrollMargin: above,
  });
  return (
    <ul ref={list} className={styles.list} aria-label="Record" style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ key, index, start }) => {
        const entry = entries[index];
        if (entry === undefined) return null;
        return (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            className={styles.row}
            aria-setsize={entries.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - above}px)` }}
          >
            {children(entry)}
          </li>
        );
      })}
    </ul>
  );
}
