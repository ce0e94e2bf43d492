import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { hydrateRoot } from 'react-dom/client';
import type { Services } from '../application/Services';
import { Shell } from '../ui/shell/Shell';

/** Takes over the text that stands in the page; everything that reaches out loads after it. */
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element “root”.');

hydrateRoot(
  root,
  <RendererProvider renderer={createDOMRenderer(document)} targetDocument={document}>
    <Shell connect={connectLater} />
  </RendererProvider>,
);

async function connectLater(): Promise<Services> {
  const [{ connect }, { readEnvironment }] = await Promise.all([
    import('./services'),
    import('./environment'),
  ]);
  return connect(readEnvironment(document));
}
