import type { Sheet, WorkbookReading } from '../../application/ports/Documents';
import { dateStyles } from './numberFormats';
import { openZip, type Zip } from './openZip';
import { readSheet, type SheetContext } from './readSheet';
import { Refusal } from './Refusal';
import { scanXml } from './scanXml';
import { sharedTexts } from './sharedTexts';

const mostBytes = 2 * 1024 * 1024;
const mostSheets = 100;

/**
 * The cells of an .xlsx file (ECMA-376) as text, sheet by sheet, with what they do not say; hidden sheets by name only.
 * Refused: a file over 2 MB or one that unpacks to over 40 MB, a cell far from the others, the .xls of old, anything that
 * is no workbook, one that cannot be read, and one without a filled cell. Never rejects.
 */
export async function readWorkbook(file: Blob): Promise<WorkbookReading> {
  try {
    if (file.size > mostBytes) throw new Refusal('tooLarge');
    if (file.size === 0) throw new Refusal('empty');
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isOldFormat(bytes)) throw new Refusal('oldFormat');
    return readingOf(await sheetsOf(openZip(bytes)));
  } catch (caught) {
    if (caught instanceof Refusal) return { kind: 'refused', because: caught.because, place: caught.place };
    return { kind: 'refused', because: 'unreadable', place: null };
  }
}

/** The compound files in which Excel wrote before 2007, and in which it puts a workbook with a password. */
const oldMark = [0xd0, 0xcf, 0x11, 0xe0];

const isOldFormat = (bytes: Uint8Array): boolean => oldMark.every((byte, index) => bytes[index] === byte);

interface SheetsFound {
  readonly sheets: readonly Sheet[];
  readonly hiddenSheets: readonly string[];
}

function readingOf({ sheets, hiddenSheets }: SheetsFound): WorkbookReading {
  const filled = sheets.filter(({ cells }) => cells.length > 0);
  if (filled.length === 0) throw new Refusal('empty');
  return { kind: 'read', sheets: filled, hiddenSheets };
}

async function sheetsOf(zip: Zip): Promise<SheetsFound> {
  const main = (await targets(zip, '')).get('officeDocument') ?? 'xl/workbook.xml';
  const document = await textIn(zip, main);
  if (document === null) throw new Refusal('unreadable');
  const { named, isFrom1904 } = workbookIn(document);
  if (named.length > mostSheets) throw new Refusal('unreadable');
  const parts = await targets(zip, main);
  const context: SheetContext = {
    texts: sharedTexts(await textIn(zip, parts.get('sharedStrings') ?? '')),
    dateStyles: dateStyles(await partIn(zip, parts.get('styles'))),
    isFrom1904,
  };
  const sheets: Sheet[] = [];
  for (const { name, id } of named.filter(({ isHidden }) => !isHidden)) {
    const sheet = await partIn(zip, parts.get(id));
    // A sheet that is a chart or a dialog has a part of another kind, and no cells.
    if (sheet !== null && parts.get(id)?.includes('/worksheets/') === true)
      sheets.push({ name, ...readSheet(name, sheet, context) });
  }
  return { sheets, hiddenSheets: named.filter(({ isHidden }) => isHidden).map(({ name }) => name) };
}

async function textIn(zip: Zip, name: string): Promise<string | null> {
  const bytes = name === '' ? null : await zip.read(name);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

/** A part that the workbook names and does not hold was lost on the way: its letters, or its dates, with it. */
async function partIn(zip: Zip, name: string | undefined): Promise<string | null> {
  const text = await textIn(zip, name ?? '');
  if (name !== undefined && text === null) throw new Refusal('unreadable');
  return text;
}

/** What a part refers to: by its id, and by the kind that stands last in its type. */
async function targets(zip: Zip, part: string): Promise<ReadonlyMap<string, string>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const document = await textIn(zip, `${folder}_rels/${part.slice(folder.length)}.rels`);
  const found = new Map<string, string>();
  if (document === null) return found;
  scanXml(document, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      const target = attributes.get('Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : folder + target;
      found.set(attributes.get('Id') ?? '', path);
      found.set(attributes.get('Type')?.split('/').at(-1) ?? '', path);
    },
  });
  return found;
}

function workbookIn(document: string) {
  const named: { readonly name: string; readonly id: string; readonly isHidden: boolean }[] = [];
  let isFrom1904 = false;
  scanXml(document, {
    open: (name, attributes) => {
      if (name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attributes.get('date1904') ?? '');
      if (name !== 'sheet') return;
      const state = attributes.get('state') ?? 'visible';
      const id = [...attributes].find(([key]) => key === 'r:id' || key.endsWith(':id'))?.[1] ?? '';
      named.push({ name: attributes.get('name') ?? '', id, isHidden: state !== 'visible' });
    },
  });
  return { named, isFrom1904 };
}
