import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react';
import type { Services } from '../../application/Services';
import { useAnnouncement } from '../shared/announce';
import { visuallyHidden } from '../shared/visuallyHidden';
import { ServicesContext } from '../shared/ServicesContext';
import { ConnectionLine, type Unreached } from './ConnectionLine';
import { ErrorBoundary } from './ErrorBoundary';
import { ScreenTabs, tabId, type ScreenTabsProps } from './ScreenTabs';
import type { ConnectionControl } from './useConnection';
import { WorkspaceLine } from './workspace/WorkspaceLine';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100dvh',
    maxWidth: '1440px',
    marginInline: 'auto',
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '@media (min-width: 640px)': { paddingInline: tokens.spacingHorizontalXXL },
  },
  skip: {
    ...visuallyHidden,
    color: tokens.colorBrandForeground1,
    ':focus': { position: 'static', width: 'auto', height: 'auto', clipPath: 'none' },
  },
  header: {
    display: 'flex',
    flexDirection: 'column',
    '@media (min-width: 880px)': {
      flexDirection: 'row',
      justifyContent: 'space-between',
      columnGap: tokens.spacingHorizontalXXL,
    },
    '@media print': { display: 'none' },
  },
  /** The line beside it wraps first. */
  tabs: { '@media (min-width: 880px)': { flexShrink: 0 } },
  title: {
    margin: 0,
    marginTop: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
    '@media (min-width: 640px)': { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
  heard: visuallyHidden,
});

const DeviceFooter = lazy(() =>
  import('./device/DeviceFooter').then((footer) => ({ default: footer.DeviceFooter })),
);

export interface FrameProps<Area extends string, View extends string> {
  readonly areas: ScreenTabsProps<Area>;
  /** The views inside the place, where it has more than one. */
  readonly views?: ScreenTabsProps<View> | null;
  /** Another text for another screen. */
  readonly screen: string;
  readonly title: string;
  /** Whether focus goes to the title when the screen changes: not where the screen changed by itself. */
  readonly movesFocus: boolean;
  readonly control: ConnectionControl;
  /** Told when the connection failed. */
  readonly unreached: Unreached;
  readonly children: ReactNode;
}

/** The frame of every screen: where one is, the line on a connection that failed, one title, the words to be heard. */
export function Frame<Area extends string, View extends string>(props: FrameProps<Area, View>) {
  const styles = useStyles();
  const { areas, views = null, screen, title, movesFocus, control, unreached, children } = props;
  const { connection, retry } = control;
  const heading = useHeadingFocus(screen, title, movesFocus);
  return (
    <ServicesContext.Provider value={servicesOf(connection)}>
      <div className={styles.page}>
        <a className={styles.skip} href="#screen" onClick={(event) => skipTo(event, heading.current)}>
          Skip to the content
        </a>
        <header className={styles.header}>
          <div className={styles.tabs}>
            <ScreenTabs {...areas} />
            {views !== null && <ScreenTabs isQuiet {...views} />}
          </div>
          <WorkspaceLine />
        </header>
        {connection.kind === 'failed' && (
          <ConnectionLine failure={connection.failure} unreached={unreached} onRetry={retry} />
        )}
        <main>
          <div
            id="screen"
            role="tabpanel"
            aria-labelledby={views === null ? selectedTab(areas) : selectedTab(views)}
          >
            <h1 ref={heading} className={styles.title} tabIndex={-1}>
              {title}
            </h1>
            <ErrorBoundary key={screen}>{children}</ErrorBoundary>
          </div>
        </main>
        {connection.kind === 'connected' && (
          <Suspense fallback={null}>
            <DeviceFooter />
          </Suspense>
        )}
        <LiveRegion />
      </div>
    </ServicesContext.Provider>
  );
}

function selectedTab<Screen extends string>({ label, selected }: ScreenTabsProps<Screen>): string {
  return tabId(label, selected);
}

/** Redraws alone when something is said. */
function LiveRegion() {
  return (
    <div className={useStyles().heard} role="status">
      {useAnnouncement()}
    </div>
  );
}

function servicesOf(connection: ConnectionControl['connection']): Services | null {
  return connection.kind === 'connected' ? connection.services : null;
}

function skipTo(event: { preventDefault(): void }, heading: HTMLElement | null): void {
  event.preventDefault();
  heading?.focus();
}

/** Puts focus on the new screen's title, unless the person is on its tab; names the screen in the window's title. */
function useHeadingFocus(screen: string, title: string, movesFocus: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(screen);
  useEffect(() => {
    document.title = `${title} · Tandem`;
    if (shown.current === screen) return;
    shown.current = screen;
    if (movesFocus && document.activeElement?.role !== 'tab') heading.current?.focus();
  }, [screen, title, movesFocus]);
  return heading;
}
