/** What somebody could mail to make a reader of HTML look at each character again and again: pieces, to be repeated. */
export const hostilePieces = {
  'tags that are never closed': '<',
  'elements within each other': '<div>',
  'elements that close what was never opened': '</div>',
  'quotes that are never closed': '<a b="',
  'two kinds of quotes': `<a b="' c='"`,
  'comments that never end': '<!--',
  'comments in comments': '<!-- <!-- -->',
  'ids that are almost the agenda’s': '<div id="x_x_x_x_tandem-agend">',
  'prefixes of the id': 'x_',
  'entities that never end': '&#1',
  'one entity of many digits': '1',
  'beginnings of an agenda': 'Agenda: AI Portfolio Review ',
  'sentences on escalation': 'What cannot be settled here goes to ',
  'tables of people': '<table><tr><td>People Who Why</td></tr></table>',
  'white space': ' \u00a0\r\n',
  'names of tags without an end': 'a',
} as const;

/** So many characters of the piece, behind what gives it its meaning. */
export function hostileMail(piece: string, length: number): string {
  const opening = { '1': '&#', x_: '<div id="', a: '<' }[piece] ?? '';
  return `${opening}${piece.repeat(Math.ceil(length / piece.length))}`.slice(0, length);
}
