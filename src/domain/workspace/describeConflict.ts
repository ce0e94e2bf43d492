import { decisions } from '../../playbook/decisions';
import { meetings } from '../../playbook/meetings';
import { models } from '../../playbook/models';
import { fieldLabels } from './fieldLabels';
import { rowTitle } from './rowTitle';
import type { FieldValue, Row } from './types';

export interface ConflictDescription {
  readonly title: string;
  readonly fields: readonly {
    readonly name: string;
    readonly mine: FieldValue;
    readonly theirs: FieldValue;
  }[];
}

/** What two people disagree about, as a person reads it. A person's id and address are told by the name. */
export function describeConflict(fields: readonly string[], mine: Row, theirs: Row): ConflictDescription {
  const told = fields.filter((field) => !hidden.has(field));
  const shown = told.length > 0 ? told : fields;
  return {
    title: rowTitle(theirs),
    fields: shown.map((field) => ({
      name: fieldLabels[field] ?? field,
      mine: describeValue(mine.fields[field] ?? null),
      theirs: describeValue(theirs.fields[field] ?? null),
    })),
  };
}

const hidden: ReadonlySet<string> = new Set(['personId', 'personMail', 'personTitle', 'by', 'on']);

const titles = new Map<FieldValue, string>(
  [...models, ...meetings, ...decisions].map(({ id, title }) => [id, title]),
);

const describeValue = (value: FieldValue): FieldValue => titles.get(value) ?? value;
