import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { titleProblems } from '../../../domain/raci/matrixProblems';
import type { MatrixRow } from '../../../domain/raci/types';
import type { Edits } from '../edit/useEdits';
import { titleValidation } from '../titleValidation';

export interface CardTitleProps {
  readonly stored: MatrixRow;
  readonly matrix: readonly MatrixRow[];
  readonly edits: Edits;
}

/** The decision's title; saved on leaving the field or on Enter. */
export function CardTitle({ stored, matrix, edits }: CardTitleProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const title = typed ?? stored.title;
  const [problem] = titleProblems({ decision: stored.decision, title }, matrix);
  const keep = (): void => {
    const text = title.trim();
    if (problem?.severity === 'blocks') return;
    if (text !== stored.title)
      void edits.make(
        [{ kind: 'renameDecision', decision: stored.decision, title: text }],
        `rename decision ${stored.number} to “${text}”`,
      );
    setTyped(null);
  };
  return (
    <Field label="Title" {...titleValidation(problem)}>
      <Textarea
        rows={2}
        value={title}
        onChange={(_, { value }) => setTyped(value.replace(/\n/g, ' '))}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          keep();
        }}
      />
    </Field>
  );
}
