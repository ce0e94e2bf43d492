import { mergeClasses, makeStyles } from '@fluentui/react-components';
import { Fragment, useRef } from 'react';
import { RaciTableHead } from '../matrix/RaciTableHead';
import { RaciTableRow } from '../matrix/RaciTableRow';
import type { RaciTableProps } from '../matrix/RaciTable';
import { useRowClicks } from '../matrix/useRowClicks';
import { useTableStyles } from '../matrix/useTableStyles';
import { GapRow } from './GapRow';
import { MatrixColumns } from './MatrixColumns';
import { useKeyOf } from './useKeyOf';
import { useWindowRows } from '../../shared/useWindowRows';

const useStyles = makeStyles({
  // Columns that followed the rows in sight would jump while scrolling.
  fixed: { tableLayout: 'fixed' },
});

const rowPixels = 53;

/** The matrix where it has more rows than a page should hold: only those in sight are drawn. */
export function LongTable(props: RaciTableProps) {
  const { rows, columns, organization, text, order, current, onOrder, onOpen } = props;
  const tableStyles = useTableStyles();
  const styles = useStyles();
  const table = useRef<HTMLTableElement>(null);
  useRowClicks(table, onOpen);
  const {
    box,
    rows: drawn,
    gapAfter,
    measure,
  } = useWindowRows<HTMLTableSectionElement>({
    count: rows.length,
    keyOf: useKeyOf(rows),
    rowPixels,
  });
  return (
    <table
      ref={table}
      className={mergeClasses(tableStyles.table, styles.fixed)}
      aria-rowcount={rows.length + 1}
    >
      <caption>Who decides what: the part of each role in each decision</caption>
      <MatrixColumns columns={columns} />
      <RaciTableHead columns={columns} order={order} onOrder={onOrder} />
      <tbody ref={box}>
        {drawn.map(({ index, gapBefore }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <Fragment key={row.decision}>
              <GapRow pixels={gapBefore} />
              <RaciTableRow
                row={row}
                columns={columns}
                organization={organization}
                text={text}
                isCurrent={row.decision === current}
                onOpen={onOpen}
                index={index}
                measure={measure}
              />
            </Fragment>
          );
        })}
        <GapRow pixels={gapAfter} />
      </tbody>
    </table>
  );
}
