const mark = 'tandem:window';

/**
 * Whether the page is the first of ours in its window. A sign-in in a plain browser lasts as long as the window's
 * storage does, so in a new one nobody is signed in.
 */
export function isNewWindow(storage: () => Storage): boolean {
  try {
    const kept = storage();
    const isNew = kept.getItem(mark) === null;
    kept.setItem(mark, 'open');
    return isNew;
  } catch (caught) {
    if (caught instanceof DOMException) return true;
    throw caught;
  }
}
