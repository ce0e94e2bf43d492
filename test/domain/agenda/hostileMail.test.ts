import { hasAgenda, replaceAgenda } from '../../../src/domain/agenda/agendaInBody';
import { elementsIn } from '../../../src/domain/agenda/html';
import { hostileMail, hostilePieces } from './hostileMail';

const fresh = '<div id="tandem-agenda"><h2>New</h2></div>';
const length = 400_000;
/** Generous: read in one pass it takes some tens of milliseconds; each character for each before it, a minute. */
const limitMs = 5_000;

const readers: Readonly<Record<string, (html: string) => unknown>> = {
  'looking for an agenda': hasAgenda,
  'replacing the agenda': (html) => replaceAgenda(html, fresh),
  'reading its elements': elementsIn,
};

test.each(Object.entries(hostilePieces))('400 kB of %s are read in one pass', (_, piece) => {
  const html = hostileMail(piece, length);
  expect(html).toHaveLength(length);
  for (const [what, read] of Object.entries(readers)) {
    const startMs = performance.now();
    read(html);
    expect({ what, isSlow: performance.now() - startMs > limitMs }).toEqual({ what, isSlow: false });
  }
});

test('whatever stands around it, the agenda is replaced and the rest stays', () => {
  for (const piece of ['<div>', ' \u00a0\r\n', '&#1', '<table><tr><td>People Who Why</td></tr></table>']) {
    const before = hostileMail(piece, 1_000 * piece.length);
    expect(replaceAgenda(`${before}<div id="tandem-agenda">Old</div>`, fresh)).toBe(before + fresh);
  }
});
