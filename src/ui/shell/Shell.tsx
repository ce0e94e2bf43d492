import { lazy, Suspense, useState } from 'react';
import { RaciScreen } from '../raci/RaciScreen';
import { areaNames, screenNames } from '../shared/navigation/screenNames';
import { areaOf, areas, startOf, viewsIn, type Area, type Screen } from '../shared/navigation/SubPage';
import { openSubPage, useSubPage } from '../shared/navigation/useSubPage';
import { Frame } from './Frame';
import { LazyOutlet } from './LazyOutlet';
import type { ScreenTab, ScreenTabsProps } from './ScreenTabs';
import { useConnection, type Connect } from './useConnection';
import { useMaybeServices } from '../shared/ServicesContext';

const microsoft365 = {
  doing: 'connect to Microsoft 365',
  missing: 'Names, photos and the rhythm are missing until it does.',
};

const FirstVisit = lazy(() => import('./device/FirstVisit').then((line) => ({ default: line.FirstVisit })));

export interface ShellProps {
  /** Reaches for the host and the services; called after the first screen is on the page. */
  readonly connect: Connect;
}

/** The tab: the frame, and the screen that the address names. */
export function Shell({ connect }: ShellProps) {
  const page = useSubPage();
  const control = useConnection(connect);
  const { connection } = control;
  return (
    <>
      <Frame
        areas={useAreas(page.screen)}
        views={viewsBeside(page.screen)}
        screen={page.screen}
        title={screenNames[page.screen].title}
        movesFocus
        control={control}
        unreached={microsoft365}
      >
        {page.screen === 'raci' ? (
          <RaciScreen decision={page.decision} />
        ) : (
          <LazyOutlet screen={page.screen} connection={connection} />
        )}
      </Frame>
      {connection.kind === 'connected' && (
        <Suspense fallback={null}>
          <FirstVisit device={connection.services.device} screen={page.screen} />
        </Suspense>
      )}
    </>
  );
}

/** The row of areas. An area opens on the view that was last seen in it, at first on its first. */
function useAreas(screen: Screen): ScreenTabsProps<Area> {
  const [seen, setSeen] = useState<Partial<Record<Area, Screen>>>({});
  const selected = areaOf(screen);
  if (seen[selected] !== screen) setSeen({ ...seen, [selected]: screen });
  return {
    label: 'Places',
    screens: areas.map((area) => areaTab(area, selected)),
    selected,
    onSelect: (area) => openSubPage(startOf(seen[area] ?? viewsIn(area)[0] ?? 'raci')),
  };
}

/** An area's tab shows what waits there while one is elsewhere. */
function areaTab(area: Area, selected: Area): ScreenTab<Area> {
  const waits = area === 'decides' && selected !== area;
  return { screen: area, label: areaNames[area], mark: waits ? <FindingsMark /> : null };
}

/** The row of views in the screen's area; none where it is the only one. */
function viewsBeside(screen: Screen): ScreenTabsProps<Screen> | null {
  const area = areaOf(screen);
  const views = viewsIn(area);
  if (views.length === 1) return null;
  return {
    label: areaNames[area],
    screens: views.map(viewTab),
    selected: screen,
    onSelect: (view) => openSubPage(startOf(view)),
  };
}

function viewTab(view: Screen): ScreenTab<Screen> {
  return {
    screen: view,
    label: screenNames[view].short,
    mark: view === 'findings' ? <FindingsMark /> : null,
  };
}

const FindingsCount = lazy(() =>
  import('./FindingsCount').then(
    (count) => ({ default: count.FindingsCount }),
    // The tabs do without a number that could not be fetched.
    () => ({ default: () => null }),
  ),
);

/** How many findings are open, once the services are there: counting needs all the rules, which come later. */
function FindingsMark() {
  if (useMaybeServices() === null) return null;
  return (
    <Suspense fallback={null}>
      <FindingsCount />
    </Suspense>
  );
}
