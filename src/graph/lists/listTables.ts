import { fieldLabels } from '../../domain/workspace/fieldLabels';
import type { ListName } from '../../domain/workspace/types';
import { raciLetterLabels } from '../../playbook/decisions';

/** How a field lies in its column. */
export type ColumnType = 'text' | 'longText' | 'number' | 'boolean' | 'date' | 'letter';

export interface ListColumn {
  readonly field: string;
  /** The internal name, which stays when somebody renames the column. */
  readonly name: string;
  readonly displayName: string;
  readonly type: ColumnType;
  readonly isIndexed: boolean;
}

/** By these titles the lists are found in their site. */
export const listTitles: Readonly<Record<ListName, string>> = {
  settings: 'Tandem Settings',
  seats: 'Tandem Seats',
  raci: 'Tandem RACI',
  record: 'Tandem Record',
};

/** In the order in which they are made. */
export const listNames: readonly ListName[] = ['raci', 'seats', 'record', 'settings'];

/** The column in which every key stands once. */
export const keyColumn = 'TandemKey';

/** The column that every list has. */
const titleColumn: ListColumn = column('title', 'text');

/** The fields of each list with their columns, in the order in which people see them. */
export const columnsOf: Readonly<Record<ListName, readonly ListColumn[]>> = {
  settings: [
    titleColumn,
    column('value', 'longText'),
    column('kind', 'text', 'indexed'),
    column('meeting', 'text'),
    column('role', 'text'),
    column('decision', 'text'),
    column('date', 'date'),
    column('time', 'text'),
    column('durationMinutes', 'number'),
    column('zone', 'text'),
    column('figure', 'number'),
    column('isAsked', 'boolean'),
    column('isOwn', 'boolean'),
    column('because', 'longText'),
    column('by', 'text'),
    column('on', 'date'),
    ...personColumns(),
    column('inForce', 'boolean'),
  ],
  seats: [
    titleColumn,
    column('role', 'text', 'indexed'),
    column('from', 'date'),
    ...personColumns(),
    column('inForce', 'boolean'),
  ],
  raci: [
    column('number', 'number', 'indexed'),
    titleColumn,
    column('CAIO', 'letter'),
    column('CIO', 'letter'),
    column('COO', 'letter'),
    column('CEO', 'letter'),
    column('retired', 'boolean', 'indexed'),
    column('inForce', 'boolean'),
  ],
  record: [
    column('on', 'date', 'indexed'),
    column('kind', 'text', 'indexed'),
    titleColumn,
    column('status', 'text', 'indexed'),
    column('due', 'date', 'indexed'),
    column('decision', 'text', 'indexed'),
    column('meeting', 'text', 'indexed'),
    ...personColumns(),
    column('notes', 'longText'),
    column('inForce', 'boolean'),
  ],
};

function personColumns(): readonly ListColumn[] {
  return ['personName', 'personMail', 'personTitle', 'personId'].map((field) => column(field, 'text'));
}

function column(field: string, type: ColumnType, indexed?: 'indexed'): ListColumn {
  const name = field === 'title' ? 'Title' : `Tandem${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  return { field, name, type, displayName: fieldLabels[field] ?? field, isIndexed: indexed !== undefined };
}

/** What is asked of a column beside its type. */
export interface ColumnWish {
  readonly name: string;
  readonly displayName: string;
  readonly indexed: boolean;
  readonly enforceUniqueValues?: boolean;
}

/** A column as Graph makes it. Its internal name stays free of what people and SharePoint call theirs. */
export function columnJson({ name, displayName, type, field, isIndexed }: ListColumn): ColumnWish {
  const isInForce = field === 'inForce';
  return {
    name,
    displayName,
    indexed: isIndexed,
    ...typeJson[type],
    // A row that somebody adds by hand is meant.
    ...(isInForce && { defaultValue: { value: '1' } }),
  };
}

export const keyColumnJson = {
  name: keyColumn,
  displayName: 'Key',
  text: {},
  indexed: true,
  enforceUniqueValues: true,
};

const typeJson: Readonly<Record<ColumnType, object>> = {
  text: { text: {} },
  longText: { text: { allowMultipleLines: true, textType: 'plain' } },
  number: { number: {} },
  boolean: { boolean: {} },
  date: { dateTime: { format: 'dateOnly' } },
  letter: { choice: { choices: Object.keys(raciLetterLabels), displayAs: 'dropDownMenu' } },
};

/** The columns that Tandem makes: all but the title. */
export const ownColumns = (list: ListName): readonly ListColumn[] =>
  columnsOf[list].filter((one) => one !== titleColumn);

/** SharePoint then answers where a column has lost its index, as long as the list is short. */
export const anyColumn = { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };

/** Finds the row of a key; a quotation mark is written twice (OData 4.01, 5.1.1.6.1). */
export const keyFilter = (key: string): string => `fields/${keyColumn} eq '${key.replaceAll("'", "''")}'`;
