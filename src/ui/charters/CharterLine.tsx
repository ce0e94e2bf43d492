import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular, DeleteRegular, EditRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { CharterEntry } from '../../domain/charter/charterEntries';
import type { Finding } from '../../domain/findings/types';
import { describeFinding, type NameOf } from '../shared/findings/describeFinding';
import { WarningMark } from '../shared/WarningMark';
import { LineEditor } from './LineEditor';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: '6px',
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  finding: { display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  actions: { display: 'flex', flexShrink: 0 },
});

export interface CharterLineProps {
  readonly entry: CharterEntry;
  /** What the rules of consistency say of the decision that this line claims. */
  readonly findings: readonly Finding[];
  readonly nameOf: NameOf;
  readonly canEdit: boolean;
  readonly isBusy: boolean;
  /** Empty: the playbook's words again, or the own line taken back. */
  readonly onWord: (wording: string) => Promise<boolean>;
}

/** One thing that a leader owns, in the organization's words, with the playbook's beneath where they differ. */
export function CharterLine(props: CharterLineProps) {
  const { entry, findings, nameOf, canEdit, isBusy, onWord } = props;
  const styles = useStyles();
  const [isEditing, setEditing] = useState(false);
  const { words, playbookWords } = entry;
  const save = async (changed: string): Promise<void> => {
    if (await onWord(changed === playbookWords ? '' : changed)) setEditing(false);
  };
  if (isEditing)
    return (
      <li className={styles.line}>
        <LineEditor
          label={playbookWords === null ? 'This line' : `In your words: “${playbookWords}”`}
          initial={words}
          isBusy={isBusy}
          onSave={(changed) => void save(changed)}
          onCancel={() => setEditing(false)}
        />
      </li>
    );
  return (
    <li className={styles.line}>
      <span className={styles.words}>
        <Text>{words}</Text>
        {playbookWords === null && (
          <Text size={200} className={styles.quiet}>
            Added here
          </Text>
        )}
        {playbookWords !== null && playbookWords !== words && (
          <Text size={200} className={styles.quiet}>
            Playbook: {playbookWords}
          </Text>
        )}
        {findings.map((finding) => (
          <Text key={finding.key} size={200} className={styles.finding}>
            <WarningMark />
            <span>{describeFinding(finding, nameOf)}</span>
          </Text>
        ))}
      </span>
      {canEdit && (
        <span className={styles.actions}>
          <Button
            appearance="subtle"
            icon={<EditRegular />}
            aria-label={`Reword “${words}”`}
            onClick={() => setEditing(true)}
          />
          {playbookWords !== words && (
            <Button
              appearance="subtle"
              icon={playbookWords === null ? <DeleteRegular /> : <ArrowUndoRegular />}
              aria-label={
                playbookWords === null
                  ? `Remove “${words}”`
                  : `Use the playbook’s words again: “${playbookWords}”`
              }
              onClick={() => void onWord('')}
            />
          )}
        </span>
      )}
    </li>
  );
}
