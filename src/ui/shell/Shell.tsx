import { RaciScreen } from '../raci/RaciScreen';
import { screenNames } from '../shared/navigation/screenNames';
import { screens, startOf } from '../shared/navigation/SubPage';
import { openSubPage, useSubPage } from '../shared/navigation/useSubPage';
import { FindingsMark } from './findings/FindingsMark';
import { Frame } from './Frame';
import { LaterPlace } from './LaterPlace';
import { useConnection, type Connect } from './useConnection';

const tabs = screens.map((screen) => ({
  screen,
  label: screenNames[screen].short,
  mark: screen === 'findings' ? <FindingsMark /> : null,
}));

const microsoft365 = {
  doing: 'connect to Microsoft 365',
  missing: 'Names, photos and the rhythm are missing until it does.',
};

export interface ShellProps {
  /** Reaches for the host and the services; called after the first screen is on the page. */
  readonly connect: Connect;
}

/** The tab: the frame, and the screen that the address names. */
export function Shell({ connect }: ShellProps) {
  const page = useSubPage();
  const control = useConnection(connect);
  return (
    <Frame
      screens={tabs}
      selected={page.screen}
      onSelect={(screen) => openSubPage(startOf(screen))}
      title={screenNames[page.screen].title}
      movesFocus
      control={control}
      unreached={microsoft365}
    >
      {page.screen === 'raci' ? (
        <RaciScreen decision={page.decision} />
      ) : (
        <LaterPlace screen={page.screen} connection={control.connection} />
      )}
    </Frame>
  );
}
