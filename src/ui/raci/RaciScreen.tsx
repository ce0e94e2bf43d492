import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { DecisionId } from '../../playbook/decisions';
import { openSubPage } from '../shared/navigation/useSubPage';
import { CardPlace } from './CardPlace';
import { countInWords } from './find/countInWords';
import { FindField } from './find/FindField';
import { NothingFound } from './find/NothingFound';
import { RoleFilterChoice } from './find/RoleFilterChoice';
import { SeatUnknown } from './find/SeatUnknown';
import { useAnnouncedCount } from './find/useAnnouncedCount';
import { RaciList } from './matrix/RaciList';
import { RaciTable } from './matrix/RaciTable';
import { closeDecision, openDecision } from './openDecision';
import type { RaciColumn } from './raciColumns';
import { firstView, rowsToShow, type RaciView } from './raciView';
import { useMatrix } from './useMatrix';

const useStyles = makeStyles({
  controls: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingVerticalM,
    marginBlock: tokens.spacingVerticalM,
  },
  find: { flexGrow: 1, flexBasis: '240px' },
  list: { '@media (min-width: 640px)': { display: 'none' } },
  count: {
    margin: 0,
    marginBottom: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface RaciScreenProps {
  /** The decision whose card is open. */
  readonly decision: DecisionId | null;
}

/** Who decides what. Needs no permission: names and photos join when they are known. */
export function RaciScreen({ decision }: RaciScreenProps) {
  const styles = useStyles();
  const [view, setView] = useState(firstView);
  const { organization, rows: allRows, columns } = useMatrix();
  const rows = useMemo(() => rowsToShow(allRows, columns, view), [allRows, columns, view]);
  const count = countInWords(rows.length, allRows.length, view);
  const change = (changed: Partial<RaciView>): void => setView((current) => ({ ...current, ...changed }));
  useAnnouncedCount(count, view !== firstView);

  return (
    <>
      <div className={styles.controls}>
        <div className={styles.find}>
          <FindField
            text={view.text}
            onType={(text) => change({ text })}
            onEnter={() => rows[0] && openDecision(rows[0].decision)}
          />
        </div>
        <RoleFilterChoice columns={columns} filter={view.filter} onFilter={(filter) => change({ filter })} />
      </div>
      <p className={styles.count}>{count}</p>
      {rows.length === 0 ? (
        <NothingToShow view={view} columns={columns} onClear={() => setView(firstView)} />
      ) : (
        <>
          <RaciTable
            rows={rows}
            columns={columns}
            text={view.text}
            order={view.order}
            current={decision}
            onOrder={(order) => change({ order })}
            onOpen={openDecision}
          />
          <div className={styles.list}>
            <RaciList
              label="Decisions"
              rows={rows}
              columns={columns}
              text={view.text}
              onOpen={openDecision}
            />
          </div>
        </>
      )}
      <CardPlace decision={decision} rows={allRows} organization={organization} onClose={closeDecision} />
    </>
  );
}

interface NothingToShowProps {
  readonly view: RaciView;
  readonly columns: readonly RaciColumn[];
  readonly onClear: () => void;
}

function NothingToShow({ view, columns, onClear }: NothingToShowProps) {
  const knowsMySeat = columns.some(({ isMine }) => isMine);
  if (view.filter === 'mine' && !knowsMySeat)
    return <SeatUnknown onOpenRhythm={() => openSubPage({ screen: 'rhythm' })} />;
  return <NothingFound text={view.text} onClear={onClear} />;
}
