import type { NoteState } from '../item/notices';
import { element } from './element';

const words = { information: 'Note', progress: 'Working', error: 'Problem', insight: 'Tip' } as const;

/** The bars that add-ins put above the item. */
export function drawNotices(notices: readonly NoteState[]): void {
  const list = document.getElementById('notices');
  list?.replaceChildren(
    ...notices.map(({ kind, message }) =>
      element('li', `notice ${kind}`, element('b', '', `${words[kind]}: `), message),
    ),
  );
}
