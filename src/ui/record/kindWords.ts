import type { RecordEntry } from '../../domain/workspace/types';

type Kind = RecordEntry['kind'];

export const kinds: readonly Kind[] = ['decision', 'action', 'escalation'];

export const kindWords: Readonly<Record<Kind, { readonly one: string; readonly many: string }>> = {
  decision: { one: 'Decision', many: 'Decisions' },
  action: { one: 'Action', many: 'Actions' },
  escalation: { one: 'Escalation', many: 'Escalations' },
};
