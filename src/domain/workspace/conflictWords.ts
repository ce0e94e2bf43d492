import { decisions } from '../../playbook/decisions';
import { meetings } from '../../playbook/meetings';
import { models } from '../../playbook/models';
import { fieldWords } from './fieldWords';
import { rowTitle } from './rowTitle';
import type { FieldValue, Row } from './types';

export interface ConflictWords {
  readonly title: string;
  readonly fields: readonly {
    readonly name: string;
    readonly mine: FieldValue;
    readonly theirs: FieldValue;
  }[];
}

/** What two people disagree about, as a person reads it. A person's id and address are told by the name. */
export function conflictWords(fields: readonly string[], mine: Row, theirs: Row): ConflictWords {
  const told = fields.filter((field) => !hidden.has(field));
  const shown = told.length > 0 ? told : fields;
  return {
    title: rowTitle(theirs),
    fields: shown.map((field) => ({
      name: fieldWords[field] ?? field,
      mine: valueInWords(mine.fields[field] ?? null),
      theirs: valueInWords(theirs.fields[field] ?? null),
    })),
  };
}

const hidden: ReadonlySet<string> = new Set(['personId', 'personMail', 'personTitle', 'by', 'on']);

const titles = new Map<FieldValue, string>(
  [...models, ...meetings, ...decisions].map(({ id, title }) => [id, title]),
);

const valueInWords = (value: FieldValue): FieldValue => titles.get(value) ?? value;
