import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { EditRemedy } from '../../domain/findings/groupFindings';
import type { NameOf } from '../shared/findings/describeFinding';
import { describeRemedy } from '../shared/findings/describeRemedy';

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
  readonly nameOf: NameOf;
  readonly isBusy: boolean;
  readonly onRemedy: (remedy: EditRemedy) => void;
}

/** One of several remedies; a single one is a button. */
export function RemedyChoice({ remedies, nameOf, isBusy, onRemedy }: RemedyChoiceProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<string | null>(null);
  const labelOf = (remedy: EditRemedy): string => describeRemedy(remedy, nameOf);
  const [first] = remedies;
  if (first === undefined) return null;
  if (remedies.length === 1)
    return (
      <Button disabledFocusable={isBusy} onClick={() => onRemedy(first)}>
        {labelOf(first)}
      </Button>
    );
  const remedy = remedies.find((one) => labelOf(one) === chosen) ?? first;
  return (
    <div className={styles.choice}>
      <Field label="Choose one">
        <RadioGroup value={labelOf(remedy)} onChange={(_, { value }) => setChosen(value)}>
          {remedies.map(labelOf).map((label) => (
            <Radio key={label} value={label} label={label} />
          ))}
        </RadioGroup>
      </Field>
      <Button
        disabledFocusable={isBusy}
        aria-label={`Do this: ${labelOf(remedy)}`}
        onClick={() => onRemedy(remedy)}
      >
        Do this
      </Button>
    </div>
  );
}
