import { findAgenda, hasAgenda, replaceAgenda } from '../../../src/domain/agenda/agendaInBody';
import { agendaOf } from '../../../src/domain/agenda/agendaOf';
import { wordsKey } from '../../../src/domain/agenda/html';
import { agendaHtml } from '../../../src/documents/agendaHtml';
import { asWritten } from '../../../sandbox/outlook/item/writtenHtml';
import { emptyForm, newWorld } from '../../sandbox/outlook/openedItem';
import { noDetails } from '../../../src/domain/rhythm/meetings';
import { settings } from '../rhythm/builders';

const council = agendaHtml(agendaOf('governance-council', settings()));
const sync = agendaHtml(agendaOf('readiness-sync', settings()));
const joinBlock =
  '<br><div style="width:100%"><span style="white-space:nowrap">____________________</span></div>\r\n<div class="me-email-text"><a href="https://teams.microsoft.com/l/meetup-join/1">Join</a></div>';

const asWord = (html: string) => asWritten(emptyForm(newWorld(), 'windows'), html);

function withoutIds(html: string): string {
  const world = newWorld();
  world.outlookMoods = [{ mood: 'losesAttributes' }];
  return asWritten(emptyForm(world), html);
}

test.each([
  ['without its ids', withoutIds],
  ['as Word writes it', asWord],
])('an agenda %s is found by its words, and another takes its place alone', (_, rewritten) => {
  const body = `<p>Before</p>${rewritten(council)}<p>After</p>${joinBlock}`;
  expect(hasAgenda(body)).toBe(true);
  const { start, end } = findAgenda(body)!;
  expect(wordsKey(body.slice(start, end))).toBe(wordsKey(council));
  const replaced = replaceAgenda(body, sync);
  expect(wordsKey(replaced)).toBe(wordsKey(`Before${sync}After${joinBlock}`));
  expect(replaced.endsWith(`<p>After</p>${joinBlock}`)).toBe(true);
  expect(replaceAgenda(replaced, council)).toBe(replaced.replace(sync, council));
});

test('what somebody wrote into the agenda goes with it, and what stands behind it stays', () => {
  const edited = asWord(council).replace('</td>', ' with Zoe</td>');
  const body = `${edited}<p class="MsoNormal">Bring your numbers</p>`;
  expect(wordsKey(replaceAgenda(body, sync))).toBe(wordsKey(`${sync}Bring your numbers`));
});

test.each([
  '<p>Agenda: AI Governance Council</p>',
  '<p>What cannot be settled here goes to the COO.</p>',
  '<p>Agenda: Lunch. What cannot be settled here goes to nobody.</p>',
])('%j is no agenda of Tandem’s', (html) => {
  expect(hasAgenda(html)).toBe(false);
  expect(findAgenda(html)).toBeNull();
});

test('an agenda without people ends with its sentence on escalation', () => {
  const agenda = agendaHtml({ ...agendaOf('governance-council', settings()), people: [] });
  const body = `${asWord(agenda)}<p>People who come: why not all</p>`;
  expect(wordsKey(replaceAgenda(body, ''))).toBe(wordsKey('<p>People who come: why not all</p>'));
});

test('words are compared without tags, comments, white space and entities', () => {
  expect(wordsKey('<!-- no --><b>Led</b> by\r\n&nbsp;&Auml;da &amp; &#66;en')).toBe('Ledby&Auml;da&Ben');
  expect(wordsKey('a < b')).toBe('a<b');
});

test('a text full of beginnings takes no longer than it is long', () => {
  const started = performance.now();
  const long = `${'<div><!-- '.repeat(20_000)}${'Agenda: AI Governance Council &'.repeat(5_000)}`;
  expect(findAgenda(long)).toBeNull();
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('a renamed meeting’s agenda is found too, and what people wrote under “Agenda:” before it stays theirs', () => {
  const settingsNamed = settings({
    details: { 'governance-council': { ...noDetails, name: 'KI-Beirat & Vorstand' } },
  });
  const renamed = asWord(agendaHtml(agendaOf('governance-council', settingsNamed)));
  const body = `<p>Agenda: budget. Led by Tom.</p>${renamed}<p>After</p>`;
  expect(hasAgenda(renamed)).toBe(true);
  expect(wordsKey(replaceAgenda(body, sync))).toBe(wordsKey(`Agenda: budget. Led by Tom.${sync}After`));
});
