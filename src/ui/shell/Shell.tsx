import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { RaciScreen } from '../raci/RaciScreen';
import { useAnnouncement } from '../shared/announce';
import { hiddenFromSight } from '../shared/hiddenFromSight';
import { openSubPage, useSubPage } from '../shared/navigation/useSubPage';
import { ServicesContext } from '../shared/ServicesContext';
import { ConnectionLine } from './ConnectionLine';
import { ErrorBoundary } from './ErrorBoundary';
import { RhythmPlace } from './RhythmPlace';
import { ScreenTabs, tabId, type Screen } from './ScreenTabs';
import { useConnection, type Connect } from './useConnection';

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

const titles: Readonly<Record<Screen, string>> = { raci: 'Who decides what', rhythm: 'Rhythm' };

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
        <header>
          <ScreenTabs selected={page.screen} onSelect={(screen) => openSubPage(startOf(screen))} />
        </header>
        {connection.kind === 'failed' && <ConnectionLine failure={connection.failure} onRetry={retry} />}
        <main>
          <div id="screen" role="tabpanel" aria-labelledby={tabId(page.screen)}>
            <h1 ref={heading} className={styles.title} tabIndex={-1}>
              {titles[page.screen]}
            </h1>
            <ErrorBoundary key={page.screen}>
              {page.screen === 'raci' ? (
                <RaciScreen decision={page.decision} />
              ) : (
                <RhythmPlace connection={connection} />
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

function startOf(screen: Screen): Parameters<typeof openSubPage>[0] {
  return screen === 'raci' ? { screen, decision: null } : { screen };
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
    document.title = `${titles[screen]} · Tandem`;
    if (shown.current === screen) return;
    shown.current = screen;
    if (document.activeElement?.role !== 'tab') heading.current?.focus();
  }, [screen]);
  return heading;
}
