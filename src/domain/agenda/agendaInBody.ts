import { elementsIn, type HtmlElement, type HtmlRange, lettersIn, type Tag, tagsIn, wordsKey } from './html';

/** The id of the element around the agenda. Exchange may hand it back with a prefix ("x_tandem-agenda") after a forward. */
export const agendaElementId = 'tandem-agenda';

/**
 * How the agenda begins, whatever the meeting is called, and what every one says before it names its people: as
 * `documents` writes it.
 */
const beginning = /Agenda:(?:(?!Agenda:).){1,300}?Ledby/u;
const escalation = 'Whatcannotbesettledheregoesto';
const peopleTable = 'PeopleWhoWhy';

/** Whether the text says what an agenda of Tandem's says, whatever a client made of its elements. */
function speaksAsAgenda(html: string): boolean {
  const key = wordsKey(html);
  const start = key.search(beginning);
  return start !== -1 && key.includes(escalation, start);
}

/** The agenda by its words: from its title to the end of its people, or of the sentence on escalation. */
function agendaByWords(html: string): HtmlRange | null {
  const { key, places } = lettersIn(html);
  const begins = key.search(beginning);
  const sentence = begins === -1 ? -1 : key.indexOf(escalation, begins);
  const first = places[lastBeginning(key.slice(0, sentence))];
  if (sentence === -1 || first === undefined) return null;
  const elements = elementsIn(html);
  const people = key.indexOf(peopleTable, sentence);
  const last = lastPlace(elements, places, { sentence, people });
  return last === null ? null : wholeElements(elements, first, last);
}

/** Where the agenda begins that leads to the sentence: people write “Agenda:” before it too. */
const lastBeginning = (key: string): number =>
  [...key.matchAll(new RegExp(beginning, 'gu'))].at(-1)?.index ?? -1;

/** The last character that belongs to the agenda. */
function lastPlace(
  elements: readonly HtmlElement[],
  places: readonly number[],
  { sentence, people }: { readonly sentence: number; readonly people: number },
): number | null {
  const table =
    people === -1 ? null : innermost(elements, places[people + peopleTable.length - 1], ['table']);
  const ending = table ?? innermost(elements, places[sentence], ['p', 'div', 'td']);
  return ending === null ? null : ending.end - 1;
}

function innermost(
  elements: readonly HtmlElement[],
  place: number | undefined,
  names: readonly string[],
): HtmlElement | null {
  if (place === undefined) return null;
  return (
    around(elements, place)
      .filter(({ name }) => names.includes(name))
      .at(-1) ?? null
  );
}

const around = (elements: readonly HtmlElement[], place: number): readonly HtmlElement[] =>
  elements.filter(({ start, end }) => start <= place && place < end);

/** From the one to the other place, widened to whole elements of what both stand in. */
function wholeElements(elements: readonly HtmlElement[], first: number, last: number): HtmlRange {
  const isAroundBoth = ({ start, end }: HtmlElement) => start <= first && last < end;
  const [from] = around(elements, first).filter((element) => !isAroundBoth(element));
  const [to] = around(elements, last).filter((element) => !isAroundBoth(element));
  return { start: from?.start ?? first, end: to?.end ?? last + 1 };
}

/**
 * The body with its agenda replaced, everything else byte for byte: the join block must survive, or Exchange disables the
 * meeting. An agenda that is gone goes first.
 */
export function replaceAgenda(bodyHtml: string, agendaHtml: string): string {
  const found = findAgenda(bodyHtml);
  if (found !== null) return bodyHtml.slice(0, found.start) + agendaHtml + bodyHtml.slice(found.end);
  const top = afterBodyTag(bodyHtml);
  return bodyHtml.slice(0, top) + agendaHtml + bodyHtml.slice(top);
}

/**
 * Where Tandem's agenda stands: by the id of its element, which Outlook prefixes with "x_" when it edits; where a client
 * took the id away, or wrote the text anew as Word does, by its words. Null where there is none, or no end to it.
 */
export function findAgenda(bodyHtml: string): HtmlRange | null {
  return elementWithId(bodyHtml, agendaElementId) ?? agendaByWords(bodyHtml);
}

/** Whether the body holds an agenda of Tandem's, edited or not. */
export function hasAgenda(bodyHtml: string): boolean {
  return elementWithId(bodyHtml, agendaElementId) !== null || speaksAsAgenda(bodyHtml);
}

/** The agenda as it stands in the body; null where there is none. */
export function agendaIn(bodyHtml: string): string | null {
  const found = findAgenda(bodyHtml);
  return found === null ? null : bodyHtml.slice(found.start, found.end);
}

function elementWithId(html: string, id: string): HtmlRange | null {
  const hasId = new RegExp(`\\bid=["']?(?:x_)*${id.replace(/[^\w-]/g, '\\$&')}(?=["'\\s>])`, 'i');
  const tags = tagsIn(html);
  const first = tags.findIndex(
    ({ start, end, isClosing }) => !isClosing && hasId.test(html.slice(start, end)),
  );
  const opening = tags[first];
  if (opening === undefined) return null;
  const end = endOfElement(tags.slice(first), opening.name);
  return end === null ? null : { start: opening.start, end };
}

/** Where the element that the first tag opens is closed, if it is: cutting to the end would take the join block along. */
function endOfElement(tags: readonly Tag[], name: string): number | null {
  let depth = 0;
  for (const tag of tags) {
    if (tag.name !== name) continue;
    depth += tag.isClosing ? -1 : 1;
    if (depth === 0) return tag.end;
  }
  return null;
}

function afterBodyTag(html: string): number {
  return tagsIn(html).find(({ isClosing, name }) => !isClosing && name === 'body')?.end ?? 0;
}
