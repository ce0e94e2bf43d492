import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { raciOf } from '../../domain/raci/raciOf';
import type { DecisionId } from '../../playbook/decisions';
import { announce } from '../shared/announce';
import { leaveFor, openSubPage } from '../shared/navigation/useSubPage';
import { useMaybeServices } from '../shared/ServicesContext';
import { useRhythmSettings } from '../shared/useRhythmSettings';
import { ActionsPlace } from './ActionsPlace';
import { CardPlace } from './CardPlace';
import { countInWords } from './find/countInWords';
import { FindField } from './find/FindField';
import { NothingFound } from './find/NothingFound';
import { RoleFilterChoice } from './find/RoleFilterChoice';
import { focusDecision } from './focusDecision';
import { MatrixPlace } from './MatrixPlace';
import { playbookOrganization } from './playbookOrganization';
import { raciColumns } from './raciColumns';
import { firstView, rowsToShow, type RaciView } from './raciView';

const useStyles = makeStyles({
  controls: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalS,
    '@media print': { display: 'none' },
  },
  find: { flexGrow: 1, flexBasis: '240px' },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    // The room of the buttons, which come later.
    minHeight: '32px',
    marginBottom: tokens.spacingVerticalXS,
  },
  count: {
    margin: 0,
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
  const shownView = useDeferredValue(view);
  const [mode, setMode] = useState<'reading' | 'editing' | 'back'>('reading');
  const isEditing = mode === 'editing';
  const organization = useRhythmSettings()?.organization ?? null;
  const me = useMaybeServices()?.context.userId ?? null;
  const allRows = useMemo(() => raciOf(organization ?? playbookOrganization), [organization]);
  const columns = useMemo(() => raciColumns(organization, me), [organization, me]);
  const rows = useMemo(
    () => rowsToShow(allRows, { columns, organization }, shownView),
    [allRows, columns, organization, shownView],
  );
  const count = countInWords(rows.length, allRows.length, shownView);
  const change = (changed: Partial<RaciView>): void => setView((current) => ({ ...current, ...changed }));
  const open = useCallback((id: DecisionId) => openSubPage({ screen: 'raci', decision: id }), []);
  const close = useCallback((id: DecisionId) => {
    leaveFor({ screen: 'raci', decision: null });
    focusDecision(id);
  }, []);
  useAnnouncedCount(count, shownView);
  const editing = {
    organization: organization ?? playbookOrganization,
    ...{ columns, allRows, found: rows, view: shownView },
    onOpen: open,
    onDone: () => setMode('back'),
  };

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
      {!isEditing && (
        <div className={styles.line}>
          <p className={styles.count}>{count}</p>
          <ActionsPlace
            organization={organization}
            allRows={allRows}
            isBack={mode === 'back'}
            onEdit={() => setMode('editing')}
          />
        </div>
      )}
      {rows.length === 0 && !isEditing ? (
        <NothingFound
          view={shownView}
          knowsMySeat={columns.some(({ isMine }) => isMine)}
          onClear={() => setView(firstView)}
          onOpenRhythm={() => openSubPage({ screen: 'rhythm' })}
        />
      ) : (
        <MatrixPlace
          rows={rows}
          columns={columns}
          organization={organization}
          text={shownView.text}
          order={shownView.order}
          current={decision}
          onOrder={(order) => change({ order })}
          onOpen={open}
          editing={isEditing ? editing : null}
        />
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
