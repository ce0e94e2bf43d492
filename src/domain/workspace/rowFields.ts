import type { Person } from '../org/types';
import type { FieldValue, Row } from './types';

/** Lists keep no empty text: it is the same as nothing. */
export const textField = (text: string | null): FieldValue => (text === '' ? null : text);

export function personFields(person: Person | null): Row['fields'] {
  return {
    personId: person?.id ?? null,
    personName: textField(person?.name ?? null),
    personMail: textField(person?.mail ?? null),
    personTitle: textField(person?.title ?? null),
  };
}

/** A row that was taken back stays, so that its history does. */
export const isInForce = ({ fields }: Row): boolean => fields['inForce'] !== false;

/** "override:portfolio-review:COO" → ["override", "portfolio-review", "COO"]; the last part may hold colons itself. */
export function partsOfKey(key: string, count: number): readonly string[] {
  const parts = key.split(':');
  return [...parts.slice(0, count - 1), parts.slice(count - 1).join(':')];
}
