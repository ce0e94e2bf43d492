import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { focusRing } from '../shared/focusRing';

const useStyles = makeStyles({
  tabs: {
    position: 'relative',
    display: 'flex',
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    // Where text is enlarged the row is wider than a small phone: it scrolls, and the last tab that shows is cut.
    overflowX: 'auto',
    scrollbarWidth: 'none',
    '@media (min-width: 640px)': { columnGap: tokens.spacingHorizontalS },
  },
  tab: {
    position: 'relative',
    flexShrink: 0,
    minHeight: '44px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':hover::after': { backgroundColor: tokens.colorNeutralStroke1Hover },
    '::after': {
      content: '""',
      position: 'absolute',
      bottom: 0,
      left: tokens.spacingHorizontalS,
      right: tokens.spacingHorizontalS,
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
    },
    '&[aria-selected="true"]': {
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
    },
    '&[aria-selected="true"]::after': { backgroundColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { '&[aria-selected="true"]::after': { backgroundColor: 'Highlight' } },
    ...focusRing,
  },
  /** Inside an area: lower and lighter than the row of areas above it. */
  quiet: {
    minHeight: '32px',
    fontSize: tokens.fontSizeBase200,
    '::after': { height: '2px' },
    '&[aria-selected="true"]::after': { backgroundColor: tokens.colorNeutralStrokeAccessible },
    '@media (pointer: coarse)': { minHeight: '44px' },
  },
});

export interface ScreenTab<Screen extends string> {
  readonly screen: Screen;
  readonly label: string;
  /** Stands beside the label, and is heard after it. */
  readonly mark?: ReactNode;
}

export const tabId = (row: string, screen: string): string => `${row.replaceAll(' ', '-')}-${screen}`;

export interface ScreenTabsProps<Screen extends string> {
  /** What the row chooses between, as it is heard. */
  readonly label: string;
  readonly isQuiet?: boolean;
  readonly screens: readonly ScreenTab<Screen>[];
  readonly selected: Screen;
  readonly onSelect: (screen: Screen) => void;
}

/** A row of screens. Arrow keys move between them and choose, as in Fluent's tab list. */
export function ScreenTabs<Screen extends string>(props: ScreenTabsProps<Screen>) {
  const { label, isQuiet = false, screens, selected, onSelect } = props;
  const styles = useStyles();
  const list = useSelectedInView(selected);
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = screenFor(event.key, screens, selected);
    if (target === undefined) return;
    event.preventDefault();
    onSelect(target);
    list.current?.querySelector<HTMLElement>(`[id="${tabId(label, target)}"]`)?.focus();
  };
  return (
    <div
      ref={list}
      className={styles.tabs}
      role="tablist"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {screens.map(({ screen, label: word, mark }) => (
        <button
          key={screen}
          type="button"
          role="tab"
          id={tabId(label, screen)}
          className={mergeClasses(styles.tab, isQuiet && styles.quiet)}
          aria-selected={screen === selected}
          aria-controls="screen"
          tabIndex={screen === selected ? 0 : -1}
          onClick={() => onSelect(screen)}
        >
          {word}
          {mark}
        </button>
      ))}
    </div>
  );
}

/** The row of tabs. Where it scrolls, a link or a key may choose a tab that is out of sight. */
function useSelectedInView(selected: string): RefObject<HTMLDivElement> {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = list.current;
    const tab = row?.querySelector<HTMLElement>('[aria-selected="true"]') ?? null;
    if (row === null || tab === null) return;
    // Again when a number appears beside its word.
    const resized = new ResizeObserver(() => {
      row.scrollLeft = tab.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2;
    });
    resized.observe(tab);
    return () => resized.disconnect();
  }, [selected]);
  return list;
}

function screenFor<Screen extends string>(
  key: string,
  screens: readonly ScreenTab<Screen>[],
  selected: Screen,
): Screen | undefined {
  const at = screens.findIndex(({ screen }) => screen === selected);
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1 + screens.length,
    Home: 0,
    End: screens.length - 1,
  };
  const to = moves[key];
  return to === undefined ? undefined : screens[to % screens.length]?.screen;
}
