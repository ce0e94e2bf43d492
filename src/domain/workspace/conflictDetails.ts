import { decisions } from '../../playbook/decisions';
import { meetings } from '../../playbook/meetings';
import { models } from '../../playbook/models';
import { fieldIn, labelOf } from './listFields';
import { fieldOf } from './rowFields';
import type { FieldValue, Row } from './types';

/** What a row is about: "3, AI tool and vendor selection", "Chief Information Officer, from 2027-03-01". */
export function rowTitle({ list, key, fields }: Row): string {
  const title = String(fields.title ?? key);
  if (list === 'raci' && typeof fields.number === 'number') return `${fields.number}, ${title}`;
  if (list === 'seats' && typeof fields.from === 'string') return `${title}, from ${fields.from}`;
  return title;
}

interface ConflictDetails {
  readonly title: string;
  readonly fields: readonly {
    readonly name: string;
    readonly mine: FieldValue;
    readonly theirs: FieldValue;
  }[];
}

/** What two people disagree about, as a person reads it. A person's id and address are told by the name. */
export function conflictDetails(fields: readonly string[], mine: Row, theirs: Row): ConflictDetails {
  const { list } = theirs;
  const main = fields.filter((field) => fieldIn(list, field)?.isDetail !== true);
  const shown = main.length > 0 ? main : fields;
  return {
    title: rowTitle(theirs),
    fields: shown.map((field) => ({
      name: labelOf(field, [list]),
      mine: describeValue(fieldOf(mine, field)),
      theirs: describeValue(fieldOf(theirs, field)),
    })),
  };
}

const titles = new Map<FieldValue, string>(
  [...models, ...meetings, ...decisions].map(({ id, title }) => [id, title]),
);

const describeValue = (value: FieldValue): FieldValue => titles.get(value) ?? value;
