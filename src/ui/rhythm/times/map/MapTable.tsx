import { mergeClasses } from '@fluentui/react-components';
import type { MeetingId } from '../../../../playbook/meetings';
import { wallTimeAt } from '../../../../domain/slots/clockFace';
import { formatWallTime, weekdayName } from '../../../shared/dates/formatDates';
import { workWeek } from '../search/slotMeetings';
import type { MapCell, MapRow } from './mapOf';
import { shadeOf } from './shadeOf';
import { useCellKeys } from './useCellKeys';
import { useMapStyles, useShadeStyles } from './useMapStyles';
import { useMeetingNames } from '../../../shared/workspace/useMeetingNames';
import { useServices } from '../../../shared/ServicesContext';

export interface MapTableProps {
  readonly title: string;
  readonly rows: readonly MapRow[];
  /** The cell that the pointer or the keyboard is on. */
  readonly onLook: (cell: MapCell) => void;
  readonly onChoose: (cell: MapCell) => void;
}

/** Weekday by time: a grid to move in with the arrow keys; Enter chooses. */
export function MapTable({ title, rows, onLook, onChoose }: MapTableProps) {
  const { locale } = useServices().context;
  const styles = useMapStyles();
  const keys = useCellKeys(placeOfPlaced(rows), { rows: rows.length, columns: workWeek.length });
  const nameOf = useMeetingNames();
  const grid = { role: 'grid', onKeyDown: keys.onKeyDown } as const;
  return (
    <table {...grid} className={styles.table}>
      <caption>How often everybody required is free for {title}</caption>
      <thead>
        <tr>
          <td className={styles.corner} />
          {workWeek.map((weekday) => (
            <th key={weekday} scope="col">
              <abbr title={weekdayName(weekday, locale)} style={{ textDecoration: 'none' }}>
                {weekdayName(weekday, locale, 'short')}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ start, cells }, row) => (
          <tr key={start}>
            <th scope="row">{formatWallTime(wallTimeAt(start), locale)}</th>
            {cells.map((cell, column) => (
              <Cell
                key={cell.weekday}
                cell={cell}
                label={describeCell(cell, locale, nameOf)}
                position={{ row, column }}
                isReachable={keys.position.row === row && keys.position.column === column}
                onFocus={() => {
                  keys.onFocusCell({ row, column });
                  onLook(cell);
                }}
                onLook={() => onLook(cell)}
                onChoose={() => onChoose(cell)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function placeOfPlaced(rows: readonly MapRow[]) {
  const row = rows.findIndex(({ cells }) => cells.some(({ isPlaced }) => isPlaced));
  const column = rows[row]?.cells.findIndex(({ isPlaced }) => isPlaced) ?? 0;
  return { row: Math.max(0, row), column };
}

interface CellProps {
  readonly cell: MapCell;
  readonly label: string;
  readonly position: { readonly row: number; readonly column: number };
  readonly isReachable: boolean;
  readonly onFocus: () => void;
  readonly onLook: () => void;
  readonly onChoose: () => void;
}

function Cell({ cell, label, position, isReachable, onFocus, onLook, onChoose }: CellProps) {
  const styles = useMapStyles();
  const shades = useShadeStyles();
  return (
    <td
      role="gridcell"
      className={mergeClasses(
        styles.cell,
        shades[shadeOf(cell.free, cell.occurrences)],
        cell.overlaps.length > 0 && styles.overlapping,
        cell.isPlaced && styles.placed,
      )}
      tabIndex={isReachable ? 0 : -1}
      data-row={position.row}
      data-column={position.column}
      aria-label={label}
      aria-selected={cell.isPlaced}
      onFocus={onFocus}
      onMouseEnter={onLook}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose();
      }}
    >
      {cell.free}
    </td>
  );
}

/** "Tuesday 10:00 AM: 24 of 26 free, overlaps AI Governance Council". */
function describeCell(
  { weekday, start, free, occurrences, isPlaced, overlaps }: MapCell,
  locale: string,
  nameOf: (meeting: MeetingId) => string,
): string {
  const day = weekdayName(workWeek[weekday] ?? 'monday', locale);
  return [
    `${day} ${formatWallTime(wallTimeAt(start), locale)}: ${free} of ${occurrences} free`,
    ...(isPlaced ? ['proposed'] : []),
    ...overlaps.map((meeting) => `overlaps ${nameOf(meeting)}`),
  ].join(', ');
}
