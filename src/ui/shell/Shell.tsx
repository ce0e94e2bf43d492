import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { RaciScreen } from '../raci/RaciScreen';
import { useAnnouncement } from '../shared/announce';
import { hiddenFromSight } from '../shared/hiddenFromSight';
import { screenNames } from '../shared/navigation/screenNames';
import { startOf, type Screen } from '../shared/navigation/SubPage';
import { openSubPage, useSubPage } from '../shared/navigation/useSubPage';
import { ServicesContext } from '../shared/ServicesContext';
import { ConnectionLine } from './ConnectionLine';
import { ErrorBoundary } from './ErrorBoundary';
import { LaterPlace } from './LaterPlace';
import { ScreenTabs, tabId } from './ScreenTabs';
import { useConnection, type Connect } from './useConnection';
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
    ...hiddenFromSight,
    color: tokens.colorBrandForeground1,
    ':focus': { position: 'static', width: 'auto', height: 'auto', clipPath: 'none' },
  },
  header: {
    display: 'flex',
    flexDirection: 'column',
    '@media (min-width: 1024px)': {
      flexDirection: 'row',
      justifyContent: 'space-between',
      columnGap: tokens.spacingHorizontalXXL,
    },
  },
  title: {
    margin: 0,
    marginTop: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
    '@media (min-width: 640px)': { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
  heard: hiddenFromSight,
});

export interface ShellProps {
  /** Reaches for the host and the services; called after the first screen is on the page. */
  readonly connect: Connect;
}

/** The frame around every screen. */
export function Shell({ connect }: ShellProps) {
  const styles = useStyles();
  const page = useSubPage();
  const { connection, retry } = useConnection(connect);
  const services = connection.kind === 'connected' ? connection.services : null;
  const heading = useHeadingFocus(page.screen);
  return (
    <ServicesContext.Provider value={services}>
      <div className={styles.page}>
        <a className={styles.skip} href="#screen" onClick={(event) => skipTo(event, heading.current)}>
          Skip to the content
        </a>
        <header className={styles.header}>
          <ScreenTabs selected={page.screen} onSelect={(screen) => openSubPage(startOf(screen))} />
          <WorkspaceLine />
        </header>
        {connection.kind === 'failed' && <ConnectionLine failure={connection.failure} onRetry={retry} />}
        <main>
          <div id="screen" role="tabpanel" aria-labelledby={tabId(page.screen)}>
            <h1 ref={heading} className={styles.title} tabIndex={-1}>
              {screenNames[page.screen].title}
            </h1>
            <ErrorBoundary key={page.screen}>
              {page.screen === 'raci' ? (
                <RaciScreen decision={page.decision} />
              ) : (
                <LaterPlace screen={page.screen} connection={connection} />
              )}
            </ErrorBoundary>
          </div>
        </main>
        <LiveRegion />
      </div>
    </ServicesContext.Provider>
  );
}

/** Redraws alone when something is said. */
function LiveRegion() {
  return (
    <div className={useStyles().heard} role="status">
      {useAnnouncement()}
    </div>
  );
}

function skipTo(event: { preventDefault(): void }, heading: HTMLElement | null): void {
  event.preventDefault();
  heading?.focus();
}

/** Puts focus on the new screen's title, unless the person is on its tab; names the screen in the window's title. */
function useHeadingFocus(screen: Screen) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(screen);
  useEffect(() => {
    document.title = `${screenNames[screen].title} · Tandem`;
    if (shown.current === screen) return;
    shown.current = screen;
    if (document.activeElement?.role !== 'tab') heading.current?.focus();
  }, [screen]);
  return heading;
}
