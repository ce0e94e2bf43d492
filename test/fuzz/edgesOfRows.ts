import fc from 'fast-check';
import { isKnownZone } from '../../src/domain/time/zonedTime';
import { isLocalDate } from '../../src/domain/time/localDates';
import { contentOf, rowsOf, mendedRow } from '../../src/domain/workspace/contentOf';
import { entryOf, newEntry, rowOfEntry } from '../../src/domain/workspace/recordRows';
import { rowOver } from '../../src/domain/workspace/rowFields';
import { rowTitle } from '../../src/domain/workspace/conflictDetails';
import type { ListName } from '../../src/domain/workspace/listSchema';
import type { Row } from '../../src/domain/workspace/types';
import { deviceCache } from '../../src/host/deviceCache';
import { knownCheck } from '../../src/host/outlook/alertSettings';
import { settings } from '../domain/rhythm/builders';
import { contents } from '../domain/workspace/arbitraries';
import { rowAsStored } from '../domain/workspace/rowAsStored';
import { databaseWith } from '../host/databaseInMemory';
import { edge, must } from './Edge';
import { oddened, oddValue, piecesOf } from './hostile';

/** What was taken is sound: written and read again it is the same, and nothing of it is malformed. */
function sound(rows: readonly Row[]): void {
  const { content: found, malformed } = contentOf(rows);
  const { unread = [], ...taken } = found.settings;
  const content = { ...found, settings: taken };
  for (const { key, field } of unread)
    must(
      malformed.some((one) => one.key === key && one.field === field),
      `${key} holds a plan back, and nobody can mend it.`,
    );
  for (const [meeting, time] of Object.entries(content.settings.times))
    must(isLocalDate(time.firstDate) && isKnownZone(time.zone), `The time of ${meeting} is none.`);
  for (const move of content.settings.moves)
    must(isLocalDate(move.date) && isLocalDate(move.toDate), `The date of ${move.meeting} is none.`);
  const again = contentOf(rowsOf(content));
  must(again.malformed.length === 0, `What was taken is malformed: ${JSON.stringify(again.malformed)}`);
  must(
    JSON.stringify(again.content) === JSON.stringify(content),
    `${JSON.stringify(content)} became ${JSON.stringify(again.content)}.`,
  );
}

const fieldValue = oddValue.filter(
  (value): value is string | number | boolean | null => typeof value !== 'object' || value === null,
);

const oddRows = fc
  .tuple(contents, fc.array(fc.tuple(fc.nat(), fc.nat(), fieldValue), { maxLength: 4 }))
  .map(([content, changes]) => {
    const rows = [...rowsOf(content)];
    for (const [pickRow, pickField, value] of changes) {
      const at = pickRow % Math.max(1, rows.length);
      const row = rows[at];
      const names = Object.keys(row?.fields ?? {});
      const name = names[pickField % Math.max(1, names.length)];
      if (row !== undefined && name !== undefined)
        rows[at] = rowOver(row, rowAsStored(row.list, row.key, { [name]: value }));
    }
    return rows;
  });

const rows = edge('rows of the lists, every field', oddRows, sound);

const prefixes = [
  'move',
  'time',
  'choice',
  'override',
  'sign',
  'accepted',
  'charter',
  'series',
  'waiting',
  'placed',
];
const keys = piecesOf(
  ...[
    ...prefixes,
    ':',
    'portfolio-review',
    'governance-council',
    '2026-12-08',
    '2026-13-45',
    'zzz',
    'occurrence',
    'attendeeOnDate',
    ' ',
  ],
  ...['attendee', 'CIO', 'COO', 'ada@contoso.com', '__proto__'],
);
const movedKeys = edge(
  'keys of rows, those of moved dates among them',
  fc.tuple(
    fc.constantFrom<ListName>('settings', 'seats', 'raci'),
    fc.oneof(
      keys,
      fc
        .tuple(fc.constantFrom(...prefixes), keys)
        .map(([prefix, rest]) => `${prefix}:portfolio-review:${rest}`),
    ),
    fc.dictionary(
      fc.constantFrom('date', 'time', 'value', 'on', 'zone', 'durationMinutes', 'personId'),
      fieldValue,
    ),
  ),
  ([list, key, fields]) => {
    const row = rowAsStored(list, key, fields);
    sound([row]);
    rowTitle(row);
    mendedRow(row, 'key', '2026-12-09');
    mendedRow(row, 'date', '2026-12-09');
  },
);

const entryRow = rowOfEntry({
  ...newEntry('one', '2026-11-23'),
  ...{ kind: 'action', title: 'Act' },
  ...{
    owner: { id: 'u', name: 'Ada', mail: 'a@b.c', title: null },
    due: '2026-12-01',
    status: 'open',
    notes: 'n',
  },
});
const record = edge(
  'entries of the record',
  oddened(entryRow.fields).filter(
    (fields): fields is Row['fields'] =>
      typeof fields === 'object' && fields !== null && !Array.isArray(fields),
  ),
  (fields) => {
    const found = Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value === null || typeof value !== 'object'),
    );
    const { entry } = entryOf({ ...entryRow, fields: found });
    if (entry === null) return;
    must(isLocalDate(entry.on), 'An entry without a date was taken.');
    must(entry.due === null || isLocalDate(entry.due), 'A due date that is none was taken.');
  },
);

const owner = { tenantId: 't', userId: 'u', loginHint: null, partitionKey: null };
/** As the mailbox keeps what the check on sending needs. */
const forTheCheck = {
  v: 2,
  on: '2026-11-23',
  asked: { 'governance-council': [['coo@contoso.com', 'COO', 'required']] },
};
const storedSettings = edge(
  'settings that the device or the mailbox kept',
  fc.oneof(
    oddened(settings()).map((value) => JSON.stringify(value ?? null)),
    oddened(forTheCheck).map((value) => JSON.stringify(value ?? null)),
    piecesOf('{', '}', '"', ':', '[', 'null'),
  ),
  async (text) => {
    const storage = { getItem: () => text } as unknown as Storage;
    const cache = deviceCache(owner, databaseWith(new Map()), () => storage);
    sound(((await cache.get('own')) as readonly Row[] | undefined) ?? []);
    const roaming = { get: () => text } as unknown as Office.RoamingSettings;
    const known = knownCheck('governance-council', `{"check":${text}}`, roaming);
    must(known === null || isLocalDate(known.knownOn), 'What is known since no day was taken.');
  },
);

export const edgesOfRows = [rows, movedKeys, record, storedSettings];
