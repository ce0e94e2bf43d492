import type { RecordEntry } from '../../domain/workspace/types';

type Kind = RecordEntry['kind'];

export const kinds: readonly Kind[] = ['decision', 'action', 'escalation'];

export const kindLabels: Readonly<Record<Kind, { readonly one: string; readonly many: string }>> = {
  decision: { one: 'Decision', many: 'Decisions' },
  action: { one: 'Action', many: 'Actions' },
  escalation: { one: 'Escalation', many: 'Escalations' },
};

/** What each kind asks for, by field; null where the kind has no such field. */
export interface FieldLabels {
  readonly title: string;
  readonly on: string;
  readonly due: string | null;
  readonly meeting: string;
  readonly owner: string;
  /** What being done means; null for a kind that is never open. */
  readonly done: string | null;
}

export const fieldLabels: Readonly<Record<Kind, FieldLabels>> = {
  decision: {
    title: 'What was decided',
    on: 'Decided on',
    due: null,
    meeting: 'Decided at',
    owner: 'Decided by',
    done: null,
  },
  action: {
    title: 'What has to be done',
    on: 'Agreed on',
    due: 'Due',
    meeting: 'Agreed at',
    owner: 'Owner',
    done: 'It is done already',
  },
  escalation: {
    title: 'What could not be settled',
    on: 'Escalated on',
    due: 'Answer by',
    meeting: 'Came up at',
    owner: 'Goes to',
    done: 'It is settled already',
  },
};
