import { lookupIdOf, personOfLookupId } from '../world/lists';
import { invalidRequest } from './GraphError';
import type { World } from '../world/World';
import type { FieldValue, Fields, WorldColumn, WorldList } from '../world/WorldSite';

type Read = (column: WorldColumn, value: unknown) => FieldValue;

const longestLine = 255;
const longestText = 63_999;

/** A row's fields after what was sent is written over them. What is null or empty text is gone afterwards. */
export function readListFields(world: World, list: WorldList, { sent, before }: SentFields): Fields {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent))
    throw invalidRequest("'fields' must be an object.");
  const fields = new Map(Object.entries(before));
  for (const [name, value] of Object.entries(sent)) {
    if (name.includes('@odata.')) continue;
    const column = requireWritable(list, name);
    if (value === null || value === '') fields.delete(column.name);
    else fields.set(column.name, readers[column.kind](world)(column, value));
  }
  return Object.fromEntries(fields);
}

export interface SentFields {
  readonly sent: unknown;
  readonly before: Fields;
}

/** The default values of a new row. */
export function defaultFields(world: World, { columns }: WorldList): Fields {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const text = column.defaultValue?.value;
      return text === undefined ? [] : [[column.name, defaultOf(world, column, text)]];
    }),
  );
}

function defaultOf(world: World, { kind }: WorldColumn, text: string): FieldValue {
  if (kind === 'number') return Number(text);
  if (kind === 'boolean') return text === '1' || text.toLowerCase() === 'true';
  if (kind === 'dateTime' && text === '[today]')
    return `${new Date(world.clock.now()).toISOString().slice(0, 10)}T00:00:00Z`;
  return text;
}

/** A person is written by number, under the column's name with "LookupId" behind it. */
function requireWritable({ columns }: WorldList, name: string): WorldColumn {
  const column = columns.find((each) =>
    each.kind === 'personOrGroup' ? `${each.name}LookupId` === name : each.name === name,
  );
  if (!column) throw invalidRequest(`Field '${name}' is not recognized`);
  if (column.readOnly) throw invalidRequest(`Field '${name}' is read-only`);
  return column;
}

const wrongKind = (name: string, type: string): Error =>
  invalidRequest(`Cannot convert the value of the field '${name}' to the expected type '${type}'.`);

const readText: Read = ({ name, settings }, value) => {
  if (typeof value !== 'string') throw wrongKind(name, 'Edm.String');
  const isLong = settings.allowMultipleLines === true;
  const most = isLong ? longestText : Math.min(longestLine, Number(settings.maxLength ?? longestLine));
  if (value.length > most || (!isLong && /[\r\n]/.test(value)))
    throw invalidRequest(
      'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.',
    );
  return value;
};

const readChoice: Read = ({ name, settings }, value) => {
  const isMany = settings.displayAs === 'checkBoxes';
  if (isMany ? !Array.isArray(value) : typeof value !== 'string')
    throw wrongKind(name, isMany ? 'Collection(Edm.String)' : 'Edm.String');
  const choices = settings.choices as readonly string[];
  const chosen = [value].flat() as readonly string[];
  const unknown = chosen.find((each) => !choices.includes(each));
  if (unknown !== undefined && settings.allowTextEntry !== true)
    throw invalidRequest(`'${unknown}' is not one of the choices of the field '${name}'.`);
  return value as FieldValue;
};

const readNumber: Read = ({ name, settings }, value) => {
  if (typeof value !== 'number') throw wrongKind(name, 'Edm.Double');
  const { minimum, maximum } = settings as { minimum?: number | null; maximum?: number | null };
  if (value < (minimum ?? -Infinity) || value > (maximum ?? Infinity))
    throw invalidRequest(`The value ${value} of the field '${name}' is out of its range.`);
  return value;
};

const readBoolean: Read = ({ name }, value) => {
  if (typeof value !== 'boolean') throw wrongKind(name, 'Edm.Boolean');
  return value;
};

const dateOrInstant = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

/** Kept in UTC and to the second, as SharePoint does; a date alone is the midnight of the site's own zone. */
const readDateTime =
  (world: World): Read =>
  ({ name, settings }, value) => {
    if (typeof value !== 'string' || !dateOrInstant.test(value) || Number.isNaN(Date.parse(value)))
      throw wrongKind(name, 'Edm.DateTimeOffset');
    if (settings.format !== 'dateOnly') return `${new Date(value).toISOString().slice(0, 19)}Z`;
    const offsetMs = siteOffsetHours(world) * 3_600_000;
    const localDate = new Date(Date.parse(value) + offsetMs).toISOString().slice(0, 10);
    return `${new Date(Date.parse(`${localDate}T00:00:00Z`) - offsetMs).toISOString().slice(0, 19)}Z`;
  };

function siteOffsetHours({ moods }: World): number {
  if (moods.has('sitesInHawaii')) return -10;
  return moods.has('sitesInNewZealand') ? 13 : 0;
}

const readPerson =
  (world: World): Read =>
  ({ name }, value) => {
    const userId = personOfLookupId(world, Number(value));
    if (userId === undefined)
      throw invalidRequest(`No person of this site has the number '${String(value)}' (field '${name}').`);
    return String(lookupIdOf(world, userId));
  };

const noReader: Read = ({ name }) => {
  throw invalidRequest(`Field '${name}' is read-only`);
};

const readers: Readonly<Record<WorldColumn['kind'], (world: World) => Read>> = {
  text: () => readText,
  choice: () => readChoice,
  number: () => readNumber,
  boolean: () => readBoolean,
  dateTime: readDateTime,
  personOrGroup: readPerson,
  calculated: () => noReader,
  lookup: () => noReader,
};
