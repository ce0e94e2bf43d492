import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { CharterEntry } from '../../domain/charter/charterEntries';
import type { Finding } from '../../domain/findings/types';
import type { Person } from '../../domain/org/types';
import type { CharterWording } from '../../domain/workspace/types';
import type { NameOf } from '../shared/findings/describeFinding';
import { PersonName } from '../shared/PersonName';
import { CharterLine } from './CharterLine';
import { LineEditor } from './LineEditor';

const useStyles = makeStyles({
  column: { minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { color: tokens.colorNeutralForeground2 },
  lines: { margin: 0, marginTop: tokens.spacingVerticalM, padding: 0, listStyleType: 'none' },
  add: { paddingBlock: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  addButton: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

export interface CharterHead {
  /** "The CIO builds and maintains the road". */
  readonly title: string;
  /** The charter's role in words; the person in its seat, if any. */
  readonly holder: string;
  readonly person: Person | null;
}

export interface CharterColumnProps {
  readonly charterOf: CharterEntry['charterOf'];
  readonly head: CharterHead;
  readonly entries: readonly CharterEntry[];
  readonly findingsOn: (entry: CharterEntry) => readonly Finding[];
  readonly nameOf: NameOf;
  readonly canEdit: boolean;
  readonly isBusy: boolean;
  readonly onWord: (wording: CharterWording) => Promise<boolean>;
}

/** One leader's charter. */
export function CharterColumn(props: CharterColumnProps) {
  const { charterOf, head, entries, findingsOn, nameOf, canEdit, isBusy, onWord } = props;
  const styles = useStyles();
  const id = useId();
  const word = (line: string, isOwn: boolean, wording: string) => onWord({ charterOf, line, isOwn, wording });
  return (
    <section className={styles.column} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {head.title}
      </h2>
      <Text className={styles.quiet}>
        {head.holder} <PersonName person={head.person} />
      </Text>
      <ul className={styles.lines}>
        {entries.map((entry) => (
          <CharterLine
            key={entry.line}
            entry={entry}
            findings={findingsOn(entry)}
            nameOf={nameOf}
            canEdit={canEdit}
            isBusy={isBusy}
            onWord={(wording) => word(entry.line, entry.playbookWords === null, wording)}
          />
        ))}
      </ul>
      {canEdit && (
        <AddLine
          charterOf={charterOf}
          isBusy={isBusy}
          onAdd={(wording) => word(crypto.randomUUID(), true, wording)}
        />
      )}
    </section>
  );
}

interface AddLineProps {
  readonly charterOf: CharterEntry['charterOf'];
  readonly isBusy: boolean;
  readonly onAdd: (wording: string) => Promise<boolean>;
}

function AddLine({ charterOf, isBusy, onAdd }: AddLineProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const add = async (wording: string): Promise<void> => {
    if (await onAdd(wording)) setOpen(false);
  };
  return (
    <div className={styles.add}>
      {isOpen ? (
        <LineEditor
          label={`What else the ${charterOf} owns here`}
          initial=""
          isBusy={isBusy}
          onSave={(wording) => void add(wording)}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <Button
          appearance="transparent"
          className={styles.addButton}
          icon={<AddRegular />}
          aria-label={`Add a line to the ${charterOf}’s charter`}
          onClick={() => setOpen(true)}
        >
          Add a line
        </Button>
      )}
    </div>
  );
}
