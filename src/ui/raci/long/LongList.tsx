import { Fragment } from 'react';
import { RaciListItem } from '../matrix/RaciListItem';
import { useListStyle, type RaciListProps } from '../matrix/RaciList';
import { useKeyOf } from './useKeyOf';
import { useWindowRows } from '../../shared/useWindowRows';

const itemPixels = 77;

/** The decisions on a phone where there are more than a page should hold: only those in sight are drawn. */
export function LongList({ rows, columns, text, onOpen }: Omit<RaciListProps, 'label'>) {
  const {
    box,
    rows: drawn,
    gapAfter,
    measure,
  } = useWindowRows<HTMLUListElement>({
    count: rows.length,
    keyOf: useKeyOf(rows),
    rowPixels: itemPixels,
  });
  return (
    <ul ref={box} className={useListStyle()} aria-label="Decisions">
      {drawn.map(({ index, gapBefore }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <Fragment key={row.decision}>
            {gapBefore > 0 && <li aria-hidden="true" style={{ height: gapBefore }} />}
            <RaciListItem
              row={row}
              columns={columns}
              text={text}
              onOpen={onOpen}
              index={index}
              size={rows.length}
              measure={measure}
            />
          </Fragment>
        );
      })}
      {gapAfter > 0 && <li aria-hidden="true" style={{ height: gapAfter }} />}
    </ul>
  );
}
