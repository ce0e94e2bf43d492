import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useState, type FormEvent } from 'react';
import { titleProblems } from '../../../domain/raci/matrixProblems';
import { newDecisionId, nextNumber } from '../../../domain/raci/newDecision';
import type { MatrixRow } from '../../../domain/raci/types';
import { titleValidation } from '../titleValidation';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    maxWidth: '640px',
  },
  field: { flexGrow: 1, flexBasis: '240px' },
  // In line with the field under its label.
  button: { marginTop: '26px' },
});

export interface AddDecisionProps {
  readonly matrix: readonly MatrixRow[];
  readonly onAdd: (row: MatrixRow) => void;
}

/** A new decision begins with its title; its letters follow in the matrix. */
export function AddDecision({ matrix, onAdd }: AddDecisionProps) {
  const styles = useStyles();
  const [title, setTitle] = useState('');
  const [wasAsked, setWasAsked] = useState(false);
  const problems = titleProblems({ decision: null, title }, matrix);
  const [problem] = title === '' && !wasAsked ? [] : problems;
  const add = (event: FormEvent): void => {
    event.preventDefault();
    setWasAsked(true);
    if (problems.some(({ severity }) => severity === 'blocks')) return;
    onAdd(newRow(title.trim(), matrix));
    setTitle('');
    setWasAsked(false);
  };
  return (
    <form className={styles.form} onSubmit={add} noValidate>
      <Field className={styles.field} label="New decision" {...titleValidation(problem)}>
        <Input value={title} autoComplete="off" onChange={(_, { value }) => setTitle(value)} />
      </Field>
      <Button type="submit" className={styles.button} icon={<Add20Regular />}>
        Add
      </Button>
    </form>
  );
}

function newRow(title: string, matrix: readonly MatrixRow[]): MatrixRow {
  const existing = new Set(matrix.map(({ decision }) => decision));
  return {
    decision: newDecisionId(title, existing),
    number: nextNumber(matrix),
    title,
    letters: { CAIO: null, CIO: null, COO: null, CEO: null },
    retired: false,
  };
}
