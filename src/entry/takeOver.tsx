import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { startTransition, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { ErrorBoundary } from '../ui/shell/ErrorBoundary';

/** Takes over the text that stands in the page; everything that reaches out loads after it. */
export function takeOver(screen: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element “root”.');
  const page = (
    <RendererProvider renderer={createDOMRenderer(document)} targetDocument={document}>
      <ErrorBoundary part="page">{screen}</ErrorBoundary>
    </RendererProvider>
  );
  // As a transition React works in slices, between which a slow machine draws and scrolls.
  startTransition(() => void hydrateRoot(root, page));
}
