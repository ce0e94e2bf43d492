import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { DecisionId } from '../../playbook/decisions';
import { CardOutlet } from './CardOutlet';
import { describeFoundCount } from './find/describeFoundCount';
import { FindField } from './find/FindField';
import { describeMeaning } from './find/describeMeaning';
import { NothingFound } from './find/NothingFound';
import { useAnnouncedCount } from './find/useAnnouncedCount';
import { useFinder } from './find/useFinder';
import { RaciList } from './matrix/RaciList';
import { closeDecision, openDecision } from './openDecision';
import { firstView, rowsToShow } from './raciView';
import { useMatrix } from './useMatrix';

const useStyles = makeStyles({
  find: { marginBlock: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    marginTop: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  meaning: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

export interface RaciLookupProps {
  /** The decision whose card is open. */
  readonly decision: DecisionId | null;
  /** What the open mail or appointment is about; empty while nothing is known. */
  readonly subject: string;
  /** The person began to look something up: from then on nothing else should take its place. */
  readonly onUse: () => void;
}

/** Who decides what, beside a mail or an appointment: what its subject suggests first, the rest to find by typing. */
export function RaciLookup({ decision, subject, onUse }: RaciLookupProps) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const matrix = useMatrix();
  const { organization, rows: allRows, columns } = matrix;
  const finder = useFinder(allRows, text);
  const { rows, nearest, understood } = useMemo(
    () => rowsToShow(allRows, { columns, organization, finder }, { ...firstView, text }),
    [allRows, columns, organization, finder, text],
  );
  const suggested = useMemo(
    () => (typeof finder === 'string' ? [] : finder.suggestedDecisions(subject, allRows)),
    [finder, subject, allRows],
  );
  const isAsked = text.trim() !== '';
  const count = describeFoundCount(rows.length, allRows.length, { ...firstView, text });
  const meaning = describeMeaning(understood, finder, text);
  const open = useCallback(
    (id: DecisionId) => {
      onUse();
      openDecision(id);
    },
    [onUse],
  );
  const type = (typed: string): void => {
    onUse();
    setText(typed);
  };
  const list = { columns, text: understood?.topic.join(' ') ?? '', onOpen: open };
  useAnnouncedCount(meaning === '' ? count : `${count}. ${meaning}`, isAsked);

  return (
    <>
      <div className={styles.find}>
        <FindField text={text} onType={type} onEnter={() => rows[0] && open(rows[0].decision)} />
      </div>
      {!isAsked && suggested.length > 0 && (
        <>
          <h2 className={styles.heading}>For “{subject.trim()}”</h2>
          <RaciList label="Decisions that the subject suggests" rows={suggested} {...list} />
        </>
      )}
      <h2 className={styles.heading}>{isAsked ? count : 'All decisions'}</h2>
      {meaning !== '' && <p className={styles.meaning}>{meaning}</p>}
      {rows.length === 0 ? (
        <NothingFound text={text} nearest={nearest} onOpen={open} onClear={() => setText('')} />
      ) : (
        <RaciList label="Decisions" rows={rows} {...list} />
      )}
      <CardOutlet decision={decision} matrix={matrix} onClose={closeDecision} />
    </>
  );
}
