import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { EditRemedy } from '../../domain/findings/groupFindings';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
});

export interface RemedyChoiceProps {
  /** They exclude each other; best first. */
  readonly remedies: readonly EditRemedy[];
  readonly isBusy: boolean;
  readonly onRemedy: (remedy: EditRemedy) => void;
}

/** One of several remedies; a single one is a button. */
export function RemedyChoice({ remedies, isBusy, onRemedy }: RemedyChoiceProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<string | null>(null);
  const [first] = remedies;
  if (first === undefined) return null;
  if (remedies.length === 1)
    return (
      <Button disabledFocusable={isBusy} onClick={() => onRemedy(first)}>
        {first.label}
      </Button>
    );
  const remedy = remedies.find(({ label }) => label === chosen) ?? first;
  return (
    <div className={styles.choice}>
      <Field label="Choose one">
        <RadioGroup value={remedy.label} onChange={(_, { value }) => setChosen(value)}>
          {remedies.map(({ label }) => (
            <Radio key={label} value={label} label={label} />
          ))}
        </RadioGroup>
      </Field>
      <Button
        disabledFocusable={isBusy}
        aria-label={`Do this: ${remedy.label}`}
        onClick={() => onRemedy(remedy)}
      >
        Do this
      </Button>
    </div>
  );
}
