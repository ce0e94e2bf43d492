import { createDOMRenderer, RendererProvider, renderToStyleElements } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { PaneShell } from '../../ui/shell/PaneShell';
import { Shell } from '../../ui/shell/Shell';

export interface FirstScreen {
  /** What the script takes over. */
  readonly html: string;
  /** The rules that it uses, as Griffel finds them again. */
  readonly styles: string;
}

/** The tab's first screen: the playbook's own matrix, which needs nobody's data. */
export function tabScreen(): FirstScreen {
  return asText(<Shell connect={never} />);
}

/** The Outlook pane's first screen: the playbook's decisions, to be found by typing. */
export function paneScreen(): FirstScreen {
  return asText(<PaneShell connect={never} />);
}

/** A screen as text, made when the program is built. */
function asText(screen: ReactElement): FirstScreen {
  const renderer = createDOMRenderer();
  const html = renderToString(<RendererProvider renderer={renderer}>{screen}</RendererProvider>);
  return { html, styles: renderToStaticMarkup(<>{renderToStyleElements(renderer)}</>) };
}

/** Effects do not run at build time. */
function never(): Promise<never> {
  return new Promise(() => undefined);
}
