import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { raciOf } from '../../domain/raci/raciOf';
import type { DecisionId } from '../../playbook/decisions';
import { announce } from '../shared/announce';
import { leaveFor, openSubPage } from '../shared/navigation/useSubPage';
import { useMaybeServices } from '../shared/ServicesContext';
import { useRhythmSettings } from '../shared/useRhythmSettings';
import { CardPlace } from './CardPlace';
import { countInWords } from './find/countInWords';
import { FindField } from './find/FindField';
import { NothingFound } from './find/NothingFound';
import { RoleFilterChoice } from './find/RoleFilterChoice';
import { focusDecision } from './focusDecision';
import { RaciList } from './matrix/RaciList';
import { RaciTable } from './matrix/RaciTable';
import { raciColumns } from './raciColumns';
import { firstView, rowsToShow, type RaciView } from './raciView';

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
  const organization = useRhythmSettings()?.organization ?? null;
  const me = useMaybeServices()?.context.userId ?? null;
  const allRows = useMemo(() => raciOf(organization ?? { model: 'caio-reports-to-ceo' }), [organization]);
  const columns = useMemo(() => raciColumns(organization, me), [organization, me]);
  const rows = useMemo(() => rowsToShow(allRows, columns, view), [allRows, columns, view]);
  const count = countInWords(rows.length, allRows.length, view);
  const change = (changed: Partial<RaciView>): void => setView((current) => ({ ...current, ...changed }));
  const open = useCallback((id: DecisionId) => openSubPage({ screen: 'raci', decision: id }), []);
  const close = useCallback((id: DecisionId) => {
    leaveFor({ screen: 'raci', decision: null });
    focusDecision(id);
  }, []);
  useAnnouncedCount(count, view);

  return (
    <>
      <div className={styles.controls}>
        <div className={styles.find}>
          <FindField
            text={view.text}
            onType={(text) => change({ text })}
            onEnter={() => rows[0] && open(rows[0].decision)}
          />
        </div>
        <RoleFilterChoice columns={columns} filter={view.filter} onFilter={(filter) => change({ filter })} />
      </div>
      <p className={styles.count}>{count}</p>
      {rows.length === 0 ? (
        <NothingFound
          view={view}
          knowsMySeat={columns.some(({ isMine }) => isMine)}
          onClear={() => setView(firstView)}
          onOpenRhythm={() => openSubPage({ screen: 'rhythm' })}
        />
      ) : (
        <>
          <RaciTable
            rows={rows}
            columns={columns}
            text={view.text}
            order={view.order}
            current={decision}
            onOrder={(order) => change({ order })}
            onOpen={open}
          />
          <RaciList rows={rows} columns={columns} text={view.text} onOpen={open} />
        </>
      )}
      <CardPlace decision={decision} rows={allRows} organization={organization} onClose={close} />
    </>
  );
}

const pauseMilliseconds = 600;

/** Says the count once typing pauses, not at every letter, and not before anything was asked. */
function useAnnouncedCount(count: string, view: RaciView): void {
  useEffect(() => {
    if (view === firstView) return;
    const timer = setTimeout(() => announce(count), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [count, view]);
}
