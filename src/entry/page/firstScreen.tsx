import { createDOMRenderer, RendererProvider, renderToStyleElements } from '@fluentui/react-components';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { Shell } from '../../ui/shell/Shell';

export interface FirstScreen {
  /** What the script takes over. */
  readonly html: string;
  /** The rules that it uses, as Griffel finds them again. */
  readonly styles: string;
}

/** The first screen as text, made when the program is built: the playbook's own matrix, which needs nobody's data. */
export function firstScreen(): FirstScreen {
  const renderer = createDOMRenderer();
  const html = renderToString(
    <RendererProvider renderer={renderer}>
      <Shell connect={never} />
    </RendererProvider>,
  );
  return { html, styles: renderToStaticMarkup(<>{renderToStyleElements(renderer)}</>) };
}

/** Effects do not run at build time. */
function never(): Promise<never> {
  return new Promise(() => undefined);
}
