import type { Row } from './types';

/** What a row is about: "3, AI tool and vendor selection", "Chief Information Officer, from 2027-03-01". */
export function rowTitle({ list, key, fields }: Row): string {
  const title = String(fields['title'] ?? key);
  if (list === 'raci' && typeof fields['number'] === 'number') return `${fields['number']}, ${title}`;
  if (list === 'seats' && typeof fields['from'] === 'string') return `${title}, from ${fields['from']}`;
  return title;
}
