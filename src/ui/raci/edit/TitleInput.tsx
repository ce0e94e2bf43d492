import { Field, Textarea, makeStyles } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { titleProblems } from '../../../domain/raci/matrixProblems';
import type { MatrixRow } from '../../../domain/raci/types';
import { announce } from '../../shared/announce';
import { describeRowFault } from '../describeRowFault';
import { titleValidation } from '../titleValidation';

const useStyles = makeStyles({ field: { flexGrow: 1 } });

export interface TitleInputProps {
  readonly row: MatrixRow;
  readonly matrix: readonly MatrixRow[];
  /** The new title, or null to leave it as it was. */
  readonly onDone: (title: string | null) => void;
}

/** The title while it is written: Enter keeps it, Escape leaves it as it was, and what does not fit is said at once. */
export function TitleInput({ row, matrix, onDone }: TitleInputProps) {
  const [title, setTitle] = useState(row.title);
  const [problem] = titleProblems({ decision: row.decision, title }, matrix);
  const isBlocked = problem?.severity === 'blocks';
  const keep = (): void => onDone(title.trim() === row.title ? null : title.trim());
  const leave = (): void => {
    if (isBlocked) announce(`The title stays as it was. ${describeRowFault(problem)}`);
    if (isBlocked) onDone(null);
    else keep();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') onDone(null);
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (!isBlocked) keep();
  };
  return (
    <Field className={useStyles().field} {...titleValidation(problem)}>
      <Textarea
        aria-label={`Title of decision ${row.number}`}
        // Focus follows the person, who asked to write here.
        ref={focusAtEnd}
        rows={2}
        value={title}
        onChange={(_, { value }) => setTitle(value.replace(/\n/g, ' '))}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
    </Field>
  );
}

function focusAtEnd(area: HTMLTextAreaElement | null): void {
  area?.focus();
  area?.setSelectionRange(area.value.length, area.value.length);
}
