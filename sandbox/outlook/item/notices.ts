import type { OpenItem } from './OpenItem';

/** A bar above the item, as the page shows it. */
export interface NoteState {
  readonly key: string;
  readonly kind: 'information' | 'progress' | 'error' | 'insight';
  readonly message: string;
}

const kinds = ['information', 'progress', 'error', 'insight'] as const;

export const notesOf = ({ notices }: OpenItem): readonly NoteState[] =>
  [...notices.values()].map(({ key, message, type }) => ({
    key,
    message,
    kind: kinds[type] ?? 'information',
  }));
