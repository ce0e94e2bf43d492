import { subPageInAddress } from '../../../application/subPageInAddress';

const key = 'tandem:place';

/** A reload of the host takes no longer; a later visit begins where the tab begins. */
const reloadMs = 15_000;

interface Left {
  readonly text: string;
  /** The tab's own address: another pinned tab begins at its own view. */
  readonly search: string;
  readonly atMs: number;
}

/**
 * A host loads its frame anew at the frame's first address, and no frame can tell a reload from a first visit: so the
 * page notes where it was left, and a page that opens a moment later goes on there. `storage` may refuse.
 */
export function goOnWhereOneWas(page: Window, storage: () => Storage): void {
  const left = page.location.hash === '' ? readLeft(storage) : null;
  if (left !== null && left.search === page.location.search && Date.now() - left.atMs < reloadMs)
    goTo(page, left.text);
  page.addEventListener('pagehide', () => noteLeft(page.location, storage));
}

/** Told as a step back is, so that the screen follows. */
function goTo(page: Window, text: string): void {
  page.history.replaceState({ wasHere: true }, '', `#${text}`);
  page.dispatchEvent(new PopStateEvent('popstate'));
}

function readLeft(storage: () => Storage): Left | null {
  const text = withoutRefusal(() => storage().getItem(key));
  return text === null ? null : (JSON.parse(text) as Left);
}

function noteLeft(location: Location, storage: () => Storage): void {
  const text = subPageInAddress(location);
  if (text === null || location.hash === '') return;
  const left: Left = { text, search: location.search, atMs: Date.now() };
  withoutRefusal(() => storage().setItem(key, JSON.stringify(left)));
}

/** A browser that keeps nothing for the page refuses to be asked. */
function withoutRefusal<Result>(ask: () => Result): Result | null {
  try {
    return ask();
  } catch (caught) {
    if (caught instanceof DOMException) return null;
    throw caught;
  }
}
