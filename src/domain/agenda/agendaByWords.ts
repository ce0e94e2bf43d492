import { elementsIn, type HtmlElement, type HtmlRange } from './htmlElements';
import { lettersIn, wordsKey } from './htmlWords';

/**
 * How the agenda begins, whatever the meeting is called, and what every one says before it names its people: as
 * `documents` writes it.
 */
const beginning = /Agenda:(?:(?!Agenda:).){1,300}?Ledby/u;
const escalation = 'Whatcannotbesettledheregoesto';
const peopleTable = 'PeopleWhoWhy';

/** Whether the text says what an agenda of Tandem's says, whatever a client made of its elements. */
export function speaksAsAgenda(html: string): boolean {
  const key = wordsKey(html);
  const start = key.search(beginning);
  return start !== -1 && key.includes(escalation, start);
}

/** The agenda by its words: from its title to the end of its people, or of the sentence on escalation. */
export function agendaByWords(html: string): HtmlRange | null {
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
