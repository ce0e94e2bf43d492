import { msPerDay } from '../../domain/time/durations';
import { scanXml } from './scanXml';

/** Which styles of the workbook show a number as a date: ECMA-376 part 1, sections 18.8.30 and 18.8.45. */
export function dateStyles(styles: string | null): ReadonlySet<number> {
  const own = new Map<number, string>();
  const dates = new Set<number>();
  let isInCells = false;
  let index = 0;
  const open = (name: string, attributes: ReadonlyMap<string, string>): void => {
    if (name === 'numFmt') own.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
    if (name === 'cellXfs') isInCells = true;
    if (name !== 'xf' || !isInCells) return;
    if (isDate(Number(attributes.get('numFmtId')), own)) dates.add(index);
    index += 1;
  };
  const close = (name: string): void => {
    if (name === 'cellXfs') isInCells = false;
  };
  if (styles !== null) scanXml(styles, { open, close });
  return dates;
}

function isDate(format: number, own: ReadonlyMap<number, string>): boolean {
  const code = own.get(format);
  if (code === undefined) return (format >= 14 && format <= 17) || format === 22;
  return /[dy]/iu.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, ''));
}

/** Day 1 is the first of January 1900; Excel counts a 29 February 1900 that never was. Null far beyond the calendar. */
export function dateOfNumber(days: number, isFrom1904: boolean): string | null {
  const origin = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(origin + Math.floor(days) * msPerDay);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 || days < 0
    ? null
    : date.toISOString().slice(0, 10);
}
