import { Button, SearchBox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import { entryKinds } from '../../domain/workspace/fieldTypes';
import type { RecordEntry } from '../../domain/workspace/types';
import { ChipChoice, ChipSwitch } from '../shared/ChipChoice';
import { kindLabels } from './kindLabels';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
    '@media print': { display: 'none' },
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
  },
  first: { justifyContent: 'space-between' },
  search: { flexGrow: 1, flexBasis: '240px', minWidth: 0, maxWidth: '400px' },
});

export interface RecordView {
  readonly text: string;
  readonly kind: RecordEntry['kind'] | 'all';
  readonly openOnly: boolean;
}

export const wholeRecord: RecordView = { text: '', kind: 'all', openOnly: false };

const choices: readonly (readonly [RecordView['kind'], string])[] = [
  ['all', 'All'],
  ...entryKinds.map((kind) => [kind, kindLabels[kind].many] as const),
];

export interface RecordFiltersProps {
  readonly view: RecordView;
  readonly onView: (view: RecordView) => void;
  /** Null where the person may only read. */
  readonly onAdd: (() => void) | null;
}

/** Which entries are shown. Kept while pages of entries come in. */
export const RecordFilters = memo(function RecordFilters({ view, onView, onAdd }: RecordFiltersProps) {
  const styles = useStyles();
  return (
    <div className={styles.filters}>
      <div className={mergeClasses(styles.row, styles.first)}>
        <SearchBox
          className={styles.search}
          aria-label="Find in the record"
          placeholder="title, notes, person…"
          value={view.text}
          onChange={(_, { value }) => onView({ ...view, text: value })}
        />
        {onAdd !== null && (
          <Button appearance="primary" icon={<AddRegular />} onClick={onAdd}>
            Add an entry
          </Button>
        )}
      </div>
      <div className={styles.row}>
        <ChipChoice
          legend="Which entries"
          name="kind"
          choices={choices}
          chosen={view.kind}
          onChoose={(kind) => onView({ ...view, kind })}
        />
        <ChipSwitch
          label="Open only"
          isOn={view.openOnly}
          onSwitch={(openOnly) => onView({ ...view, openOnly })}
        />
      </div>
    </div>
  );
});
