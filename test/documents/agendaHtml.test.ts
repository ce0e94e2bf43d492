/** @jest-environment jsdom */
import { agendaHtml } from '../../src/documents/agendaHtml';
import { portfolioReviewAgenda } from './portfolioReviewAgenda';

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

test('puts the whole agenda into one element that can be found again', () => {
  const { body } = parsed(agendaHtml(portfolioReviewAgenda()));
  expect(body.children).toHaveLength(1);
  expect(body.firstElementChild!.id).toBe('tandem-agenda');
});

test('says who leads, the topics with minutes and notes, the people with role and reason, and where it escalates', () => {
  const { body } = parsed(agendaHtml(portfolioReviewAgenda()));
  const [topics, people] = [...body.querySelectorAll('table')].map((table) =>
    [...table.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
  );
  expect(body.textContent).toContain('Led by Ada Okafor (CAIO)');
  expect(topics).toContainEqual([
    '15 min',
    'Use case pipelineDecides 2, AI use case prioritization: the COO (Grace Liu) is accountable.',
  ]);
  expect(people).toContainEqual(['Grace Liu (COO)Required', 'Accountable for AI use case prioritization']);
  expect(body.textContent).toContain('What cannot be settled here goes to Grace Liu (COO).');
});

test('shows what people typed as text, never as markup', () => {
  const hostile = `<img src=x onerror="alert('1')">&amp;`;
  const html = agendaHtml(
    portfolioReviewAgenda({
      title: hostile,
      ledBy: hostile,
      escalation: hostile,
      people: [{ name: hostile, role: hostile, kind: hostile, why: hostile }],
      topics: [{ title: hostile, minutes: 5, notes: [hostile], decisions: [] }],
    }),
  );
  const { body } = parsed(html);
  expect(body.querySelector('img')).toBeNull();
  expect(body.textContent.split(hostile)).toHaveLength(10);
});

test('replaces characters that HTML forbids', () => {
  expect(agendaHtml(portfolioReviewAgenda({ ledBy: 'Led by\u0000 Ada\u000B' }))).toContain(
    '>Led by  Ada</p>',
  );
});

test('uses only elements and styles that Exchange keeps and classic Outlook draws', () => {
  const html = agendaHtml(portfolioReviewAgenda());
  const elements = [...parsed(html).body.querySelectorAll('*')];
  const names = new Set(elements.map((element) => element.localName));
  expect([...names].sort()).toEqual(['b', 'div', 'h2', 'h3', 'p', 'table', 'tbody', 'td', 'th', 'tr']);
  const properties = new Set([...html.matchAll(/[";]([a-z-]+):/g)].map(([, property]) => property));
  for (const dropped of [
    'display',
    'position',
    'float',
    'flex',
    'gap',
    'background-image',
    'opacity',
    'border-radius',
  ])
    expect(properties).not.toContain(dropped);
  expect(html).not.toMatch(/<(script|style|link|img|iframe|svg)|\son[a-z]+=|javascript:|https?:/);
});

test('leaves text and ground in the colours of the reader’s theme', () => {
  expect(agendaHtml(portfolioReviewAgenda())).not.toMatch(/[";](color|background(-color)?):/);
});

test('leaves out a section that has nothing in it', () => {
  const html = agendaHtml(portfolioReviewAgenda({ people: [], topics: [] }));
  expect(parsed(html).querySelector('table, h3')).toBeNull();
});

test('puts no empty brackets behind a person without a role', () => {
  const people = [{ name: 'Kim', role: '', kind: 'Optional', why: 'Guest' }];
  expect(agendaHtml(portfolioReviewAgenda({ people }))).not.toContain('()');
});

test('lets no character through that hides or turns the text', () => {
  const people = [{ name: 'Grace\u202E Liu\u200B', role: 'COO', kind: 'Required', why: 'soft\u00ADhyphen' }];
  const { body } = parsed(agendaHtml(portfolioReviewAgenda({ people })));
  expect(body.textContent).toContain('Grace Liu (COO)');
  expect(body.textContent).toContain('Softhyphen');
});
