import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState, lazy, Suspense } from 'react';
import type { RaciRow } from '../../domain/raci/types';
import type { DecisionId } from '../../playbook/decisions';
import { openSubPage } from '../shared/navigation/useSubPage';
import { CardOutlet } from './CardOutlet';
import { describeFoundCount } from './find/describeFoundCount';
import { describeMeaning } from './find/describeMeaning';
import { FindField } from './find/FindField';
import { NothingFound } from './find/NothingFound';
import { RoleFilterChoice } from './find/RoleFilterChoice';
import { useAnnouncedCount } from './find/useAnnouncedCount';
import { useFinder } from './find/useFinder';
import { MatrixOutlet } from './MatrixOutlet';
import { closeDecision, openDecision } from './openDecision';
import type { RaciColumn } from './raciColumns';
import { firstView, rowsToShow, type RaciView } from './raciView';
import { useMatrix } from './useMatrix';
import { useMaybeServices } from '../shared/ServicesContext';
import type { MatrixActionsProps } from './MatrixActions';
import { EmptyState } from '../shared/EmptyState';
import { QuietButton } from '../shared/QuietButton';

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
    overflowWrap: 'anywhere',
  },
  meaning: { marginInlineStart: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
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
  const matrix = useMatrix(isEditing ? 'atOnce' : 'inSlices');
  const { organization, rows: allRows, columns } = matrix;
  const finder = useFinder(allRows, shownView.text);
  const { rows, nearest, understood } = useMemo(
    () => rowsToShow(allRows, { columns, organization, finder }, shownView),
    [allRows, columns, organization, finder, shownView],
  );
  const count = describeFoundCount(rows.length, allRows.length, shownView);
  const marks = understood?.topic.join(' ') ?? '';
  const meaning = describeMeaning(understood, finder, shownView.text);
  const change = (changed: Partial<RaciView>): void => setView((current) => ({ ...current, ...changed }));
  useAnnouncedCount(meaning === '' ? count : `${count}. ${meaning}`, shownView !== firstView);
  const editing = {
    ...{ matrix, found: rows, view: shownView, text: marks },
    onOpen: openDecision,
    onDone: () => setMode('back'),
  };

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
      {!isEditing && (
        <div className={styles.line}>
          <p className={styles.count}>
            {count}
            {meaning !== '' && <span className={styles.meaning}>{meaning}</span>}
          </p>
          <ActionsOutlet matrix={matrix} isBack={mode === 'back'} onEdit={() => setMode('editing')} />
        </div>
      )}
      {rows.length === 0 && !isEditing ? (
        <NothingToShow
          view={shownView}
          columns={columns}
          nearest={nearest}
          onClear={() => setView(firstView)}
        />
      ) : (
        <MatrixOutlet
          rows={rows}
          columns={columns}
          organization={organization}
          text={marks}
          order={shownView.order}
          current={decision}
          onOrder={(order) => change({ order })}
          onOpen={openDecision}
          editing={isEditing ? editing : null}
        />
      )}
      <CardOutlet decision={decision} matrix={matrix} onClose={closeDecision} />
    </>
  );
}

interface NothingToShowProps {
  readonly view: RaciView;
  readonly columns: readonly RaciColumn[];
  readonly nearest: readonly RaciRow[];
  readonly onClear: () => void;
}

function NothingToShow({ view, columns, nearest, onClear }: NothingToShowProps) {
  const knowsMySeat = columns.some(({ isMine }) => isMine);
  if (view.filter === 'mine' && !knowsMySeat)
    return <SeatUnknown onOpenRhythm={() => openSubPage({ screen: 'rhythm' })} />;
  return <NothingFound text={view.text} nearest={nearest} onOpen={openDecision} onClear={onClear} />;
}

const MatrixActions = lazy(() =>
  import('./MatrixActions').then((actions) => ({ default: actions.MatrixActions })),
);

/** Where editing, import and export begin, once the services are there. The line around it reserves its room. */
function ActionsOutlet(props: MatrixActionsProps) {
  if (useMaybeServices() === null) return null;
  return (
    <Suspense fallback={null}>
      <MatrixActions {...props} />
    </Suspense>
  );
}

/** Why nothing is “mine”: Tandem does not know which seat the person holds. */
function SeatUnknown({ onOpenRhythm }: { readonly onOpenRhythm: () => void }) {
  return (
    <EmptyState
      title="Tandem does not know your seat"
      text="Say in Rhythm who holds which role. If you hold none, choose All."
    >
      <QuietButton onClick={onOpenRhythm}>Open Rhythm</QuietButton>
    </EmptyState>
  );
}
