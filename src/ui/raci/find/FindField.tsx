import { makeStyles, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import type { KeyboardEvent } from 'react';

const useStyles = makeStyles({
  field: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    boxSizing: 'border-box',
    width: '100%',
    height: '40px',
    paddingInlineStart: tokens.spacingHorizontalMNudge,
    columnGap: tokens.spacingHorizontalSNudge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
    ':focus-within': { boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}` },
    '@media (min-width: 640px)': { height: '32px', maxWidth: '400px' },
  },
  input: {
    flexGrow: 1,
    minWidth: 0,
    height: '100%',
    padding: 0,
    paddingInlineEnd: tokens.spacingHorizontalS,
    border: 'none',
    outlineStyle: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    // A phone zooms into fields whose letters are smaller than 16 px.
    fontSize: '16px',
    textOverflow: 'ellipsis',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    '@media (min-width: 640px)': { fontSize: tokens.fontSizeBase300 },
  },
});

export interface FindFieldProps {
  readonly text: string;
  readonly onType: (text: string) => void;
  /** Enter opens the first row. */
  readonly onEnter: () => void;
}

/** Find by typing. Fluent's tokens on a plain field, so that it answers as soon as the page's script has run. */
export function FindField({ text, onType, onEnter }: FindFieldProps) {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      onType('');
    }
    if (event.key === 'Enter' && text.trim() !== '') onEnter();
  };
  return (
    <span className={styles.field}>
      <Search20Regular aria-hidden="true" />
      <input
        type="search"
        className={styles.input}
        aria-label="Find a decision"
        placeholder="vendor, who approves a model…"
        autoComplete="off"
        enterKeyHint="search"
        value={text}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </span>
  );
}
