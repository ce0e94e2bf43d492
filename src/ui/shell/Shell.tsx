import { RaciScreen } from '../raci/RaciScreen';
import type { SubPage } from '../shared/navigation/SubPage';
import { openSubPage, useSubPage } from '../shared/navigation/useSubPage';
import { Frame } from './Frame';
import { RhythmPlace } from './RhythmPlace';
import { useConnection, type Connect } from './useConnection';

type Screen = SubPage['screen'];

const screens = [
  { screen: 'raci', label: 'RACI' },
  { screen: 'rhythm', label: 'Rhythm' },
] as const;

const titles: Readonly<Record<Screen, string>> = { raci: 'Who decides what', rhythm: 'Rhythm' };

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
      screens={screens}
      selected={page.screen}
      onSelect={(screen) => openSubPage(startOf(screen))}
      title={titles[page.screen]}
      movesFocus
      control={control}
      unreached={microsoft365}
    >
      {page.screen === 'raci' ? (
        <RaciScreen decision={page.decision} />
      ) : (
        <RhythmPlace connection={control.connection} />
      )}
    </Frame>
  );
}

function startOf(screen: Screen): SubPage {
  return screen === 'raci' ? { screen, decision: null } : { screen };
}
