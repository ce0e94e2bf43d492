import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';

/** Takes over the text that stands in the page; everything that reaches out loads after it. */
export function takeOver(screen: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element “root”.');
  hydrateRoot(
    root,
    <RendererProvider renderer={createDOMRenderer(document)} targetDocument={document}>
      {screen}
    </RendererProvider>,
  );
}
