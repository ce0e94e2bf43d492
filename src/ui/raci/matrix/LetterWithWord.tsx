import { mergeClasses } from '@fluentui/react-components';
import { raciLetterLabels, type RaciLetter } from '../../../playbook/decisions';
import { LetterMark } from './LetterMark';
import { useLetterStyle, useTableStyles } from './useTableStyles';

/** "A Accountable", the letter with the weight it has. */
export function LetterWithWord({ letter }: { readonly letter: RaciLetter | null }) {
  const styles = useTableStyles();
  const base = useLetterStyle();
  if (letter === null) return <>–</>;
  const weight = letter === 'A' ? styles.accountable : letter === 'R' ? styles.responsible : undefined;
  return (
    <span className={mergeClasses(base, weight)}>
      <LetterMark letter={letter} /> {raciLetterLabels[letter]}
    </span>
  );
}
