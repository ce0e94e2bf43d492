import type { EntryKind } from '../../domain/workspace/fieldTypes';

export const kindLabels: Readonly<Record<EntryKind, { readonly one: string; readonly many: string }>> = {
  decision: { one: 'Decision', many: 'Decisions' },
  action: { one: 'Action', many: 'Actions' },
  escalation: { one: 'Escalation', many: 'Escalations' },
};
