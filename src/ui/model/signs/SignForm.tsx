import { Button, Field, Input, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LocalDate } from '../../../domain/time/types';
import type { SignEvidence, SignId } from '../../../domain/workspace/types';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '480px' },
  input: { minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface SignFormProps {
  readonly sign: SignId;
  readonly known: SignEvidence | null;
  readonly me: string;
  readonly today: LocalDate;
  readonly isBusy: boolean;
  readonly onSave: (evidence: SignEvidence) => void;
  readonly onCancel: () => void;
}

/** What is known about one sign: the figure, or whether the board asked, with a note, a name and a date. */
export function SignForm({ sign, known, me, today, isBusy, onSave, onCancel }: SignFormProps) {
  const styles = useStyles();
  const [figure, setFigure] = useState(known?.figure?.toString() ?? '');
  const [isAsked, setAsked] = useState(known?.isAsked ?? false);
  const [note, setNote] = useState(known?.note ?? '');
  const [by, setBy] = useState(me === '' ? (known?.by ?? '') : me);
  const [tried, setTried] = useState(false);
  const counted = figureOf[sign];
  const problems = {
    ...(counted !== null && figureProblem(figure)),
    ...(by.trim() === '' && { by: 'The name is empty. Enter who says so.' }),
  };
  const save = (): void => {
    setTried(true);
    if (Object.keys(problems).length > 0) return;
    onSave({
      sign,
      figure: counted === null ? null : Number(figure),
      isAsked: counted === null ? isAsked : null,
      note: note.trim(),
      by: by.trim(),
      on: today,
    });
  };
  return (
    <div className={styles.form}>
      {counted === null ? (
        <Field label="Has the board asked?">
          <RadioGroup
            layout="horizontal"
            value={isAsked ? 'yes' : 'no'}
            onChange={(_, { value }) => setAsked(value === 'yes')}
          >
            <Radio value="no" label="No" />
            <Radio value="yes" label="Yes" />
          </RadioGroup>
        </Field>
      ) : (
        <Field label={counted.label} {...(tried && messageOf(problems.figure))}>
          <Input
            className={styles.input}
            inputMode="numeric"
            value={figure}
            onChange={(_, { value }) => setFigure(value)}
            {...(counted.prefix !== '' && { contentBefore: counted.prefix })}
          />
        </Field>
      )}
      <Field label="How do you know?">
        <Input className={styles.input} value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
      <Field label="Says who" {...(tried && messageOf(problems.by))}>
        <Input className={styles.input} value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={save}>
          Save
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </div>
  );
}

interface Problems {
  readonly figure?: string;
  readonly by?: string;
}

const messageOf = (problem: string | undefined) =>
  problem === undefined ? {} : { validationMessage: problem };

function figureProblem(figure: string): Problems {
  if (/^\d+$/.test(figure.trim())) return {};
  return { figure: `“${figure}” is not a whole number. Enter digits only, such as 4 or 2400000.` };
}

/** What the figure of a sign counts; null where it is a yes or a no. */
const figureOf: Readonly<Record<SignId, { readonly label: string; readonly prefix: string } | null>> = {
  'units-running-initiatives': { label: 'Business units that run AI initiatives now', prefix: '' },
  'yearly-budget': { label: 'AI budget in US dollars a year', prefix: '$' },
  'purchases-around-it': { label: 'Known purchases of AI tools around IT', prefix: '' },
  'board-request': null,
};
