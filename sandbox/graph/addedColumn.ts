import { guidFrom } from '../world/deterministicId';
import { ownColumns } from '../world/ownColumns';
import { badRequest, invalidRequest, nameTaken } from './GraphError';
import type { WorldColumn } from '../world/WorldSite';

type Sent = Readonly<Record<string, unknown>>;

const kinds = ['text', 'choice', 'number', 'boolean', 'dateTime', 'personOrGroup'] as const;
/** SharePoint cuts longer internal names off. */
const longestName = 32;
const mostIndexed = 20;

const usualSettings: Readonly<Record<(typeof kinds)[number], Sent>> = {
  text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
  choice: { allowTextEntry: false, choices: [], displayAs: 'dropDownMenu' },
  number: { decimalPlaces: 'automatic', displayAs: 'number' },
  boolean: {},
  dateTime: { displayAs: 'default', format: 'dateTime' },
  personOrGroup: {
    allowMultipleSelection: false,
    chooseFromType: 'peopleAndGroups',
    displayAs: 'nameWithPresence',
  },
};

/** What a new column will be beside the others, after its shape was checked. Names are compared in any case of letters. */
export function addedColumn(others: readonly WorldColumn[], sent: Sent): WorldColumn {
  const name = readName(others, sent.name);
  const kind = readKind(sent);
  const column: WorldColumn = {
    ...{ id: guidFrom(`column ${name} ${others.length}`), name, columnGroup: 'Custom Columns', kind },
    ...{ displayName: (sent.displayName ?? name) as string, description: (sent.description ?? '') as string },
    ...{ settings: readSettings(kind, sent[kind] as Sent), readOnly: false, isDeletable: true },
    ...{ hidden: sent.hidden === true, required: sent.required === true, indexed: sent.indexed === true },
    ...{
      enforceUniqueValues: sent.enforceUniqueValues === true,
      defaultValue: readDefault(sent.defaultValue),
    },
  };
  requireSoundIndex(others, column);
  return column;
}

function readName(others: readonly WorldColumn[], name: unknown): string {
  if (typeof name !== 'string' || !/^[A-Za-z_]\w*$/.test(name) || name.length > longestName)
    throw invalidRequest(
      `The column name '${String(name)}' must be of letters, digits and _, and at most ${longestName} long.`,
    );
  const taken = [...ownColumns, ...others].some((each) => each.name.toLowerCase() === name.toLowerCase());
  if (taken) throw nameTaken();
  return name;
}

function readKind(sent: Sent): (typeof kinds)[number] {
  const [kind, second] = kinds.filter((each) => sent[each] !== undefined && sent[each] !== null);
  if (kind === undefined || second !== undefined)
    throw invalidRequest(`A column needs exactly one of ${kinds.join(', ')}.`);
  return kind;
}

function readSettings(kind: (typeof kinds)[number], sent: Sent): Sent {
  const settings = { ...usualSettings[kind], ...sent };
  if (kind === 'choice' && (settings.choices as readonly string[]).length === 0)
    throw invalidRequest('A choice column needs choices.');
  if (kind === 'personOrGroup' && settings.allowMultipleSelection === true)
    throw badRequest('The sandbox does not play columns of several people.');
  if (kind !== 'text' || settings.allowMultipleLines !== true) return settings;
  const lines = Object.entries(settings).filter(([name]) => name !== 'maxLength');
  return { textType: 'plain', ...Object.fromEntries(lines), linesForEditing: sent.linesForEditing ?? 6 };
}

export function readDefault(sent: unknown): WorldColumn['defaultValue'] {
  const { value, formula } = (sent ?? {}) as { value?: string | null; formula?: string | null };
  if (formula !== undefined && formula !== null)
    throw badRequest('The sandbox does not play default values by formula.');
  return value === undefined || value === null ? null : { value };
}

const isIndexable = ({ kind, settings }: WorldColumn): boolean =>
  kind !== 'calculated' &&
  settings.allowMultipleLines !== true &&
  !(kind === 'choice' && settings.displayAs === 'checkBoxes');

/** Long text has no index; unique values need one; a list has room for twenty. */
export function requireSoundIndex(others: readonly WorldColumn[], column: WorldColumn): void {
  if (column.enforceUniqueValues && !column.indexed)
    throw invalidRequest(`The column '${column.name}' must be indexed to enforce unique values.`);
  if (column.enforceUniqueValues && column.kind === 'boolean')
    throw invalidRequest(`The column '${column.name}' cannot enforce unique values: it is yes or no.`);
  if (!column.indexed) return;
  if (!isIndexable(column)) throw invalidRequest(`The column '${column.name}' cannot be indexed.`);
  const indexed = others.filter((each) => each.indexed && each.isDeletable && each.id !== column.id);
  if (indexed.length >= mostIndexed)
    throw invalidRequest(`The list has reached the most indexed columns that it can have: ${mostIndexed}.`);
}
