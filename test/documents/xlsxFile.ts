import JSZip from 'jszip';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface XlsxSheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** What stands inside of "worksheet". */
  readonly xml: string;
}

/** A workbook as its own XML, for what no library writes. */
export async function xlsxFile(
  sheets: readonly XlsxSheet[],
  {
    texts = [],
    styles = '',
    properties = '',
  }: { texts?: readonly string[]; styles?: string; properties?: string } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new JSZip();
  const file = (name: string, text: string) => zip.file(name, text, { createFolders: false });
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const named = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${state === undefined ? '' : ` state="${state}"`}/>`,
  );
  file(
    'xl/workbook.xml',
    `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relations}">${properties}<sheets>${named.join('')}</sheets></workbook>`,
  );
  file(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${packages}">${sheets
      .map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
      .join(
        '',
      )}${relation('s', 'sharedStrings', 'sharedStrings.xml')}${relation('t', 'styles', '/xl/styles.xml')}</Relationships>`,
  );
  file(
    'xl/sharedStrings.xml',
    `<sst xmlns="${main}">${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
  );
  file('xl/styles.xml', `<styleSheet xmlns="${main}">${styles}</styleSheet>`);
  sheets.forEach(({ xml }, index) =>
    file(`xl/worksheets/sheet${index + 1}.xml`, `<worksheet xmlns="${main}">${xml}</worksheet>`),
  );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }) as Promise<
    Uint8Array<ArrayBuffer>
  >;
}
