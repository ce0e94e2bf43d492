import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { takeFocus } from '../shared/takeFocus';

const longestLine = 120;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, width: '100%' },
  input: { minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface LineEditorProps {
  readonly label: string;
  readonly initial: string;
  readonly isBusy: boolean;
  readonly onSave: (wording: string) => void;
  readonly onCancel: () => void;
}

/** One line in the organization's own words. Enter saves, Escape leaves it as it was. */
export function LineEditor({ label, initial, isBusy, onSave, onCancel }: LineEditorProps) {
  const styles = useStyles();
  const [text, setText] = useState(initial);
  const problem = lineProblem(text);
  const save = (): void => {
    if (problem === null) onSave(text.trim());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') save();
    if (event.key === 'Escape') onCancel();
  };
  return (
    <div className={styles.form}>
      <Field label={label} {...(problem !== null && text !== '' && { validationMessage: problem })}>
        <Input
          ref={takeFocus}
          className={styles.input}
          value={text}
          onChange={(_, { value }) => setText(value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={isBusy || problem !== null} onClick={save}>
          Save
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </div>
  );
}

function lineProblem(text: string): string | null {
  const { length } = text.trim();
  if (length === 0) return 'The line is empty. Enter what is owned, or cancel.';
  if (length > longestLine) return `The line has ${length} characters. Use at most ${longestLine}.`;
  return null;
}
