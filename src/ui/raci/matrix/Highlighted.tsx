import { makeStyles, tokens } from '@fluentui/react-components';
import { stemOf, tokensOf } from '../../../domain/raci/tokens';

const useStyles = makeStyles({
  mark: {
    backgroundColor: 'transparent',
    color: 'inherit',
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textDecorationColor: tokens.colorBrandForeground1,
    textUnderlineOffset: '3px',
  },
});

export interface HighlightedProps {
  readonly title: string;
  /** The words that were met, as they were understood; empty marks nothing. */
  readonly text: string;
}

/** The title with the words that the search met underlined. */
export function Highlighted({ title, text }: HighlightedProps) {
  const styles = useStyles();
  if (text.trim() === '') return <>{title}</>;
  const typed = tokensOf(text).map(stemOf);
  return (
    <>
      {title.split(/(\s+)/).map((piece, index) =>
        typed.some((stem) => meets(piece, stem)) ? (
          <mark key={index} className={styles.mark}>
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
    </>
  );
}

function meets(piece: string, stem: string): boolean {
  return tokensOf(piece).some((word) => stemOf(word).startsWith(stem));
}
