import { hasAgenda, replaceAgenda } from '../../../src/domain/agenda/agendaInBody';

const fresh = '<div id="tandem-agenda"><h2>New</h2></div>';
const joinBlock =
  '<div class="me-email-text" lang="en-US"><a id="meet_invite_block.action.join_link" href="https://teams/x?a=1&amp;b=2">Join</a></div>';
const page = (inner: string) =>
  `<html><head><meta charset="utf-8"></head><body class="x">${inner}</body></html>`;

test('replaces the agenda and keeps everything around it byte for byte', () => {
  const old = '<div id="tandem-agenda"><div>Old <b>one</b></div><div></div></div>';
  const body = page(`<p>Hello</p>${old}<br>${joinBlock}`);
  expect(replaceAgenda(body, fresh)).toBe(page(`<p>Hello</p>${fresh}<br>${joinBlock}`));
});

test('finds the agenda under the prefixes that Outlook gives ids, and with its other attributes', () => {
  const old = `<DIV style='font: "A>B"' ID=x_x_tandem-agenda><div>Old</div></DIV>`;
  expect(replaceAgenda(page(old + joinBlock), fresh)).toBe(page(fresh + joinBlock));
});

test('an agenda that is gone goes first', () => {
  expect(replaceAgenda(page(joinBlock), fresh)).toBe(page(fresh + joinBlock));
  expect(replaceAgenda(joinBlock, fresh)).toBe(fresh + joinBlock);
});

test('an agenda that is never closed is left alone, so that the join block survives', () => {
  const body = `<div id="tandem-agenda">Old ${joinBlock}`;
  expect(replaceAgenda(body, fresh)).toBe(fresh + body);
});

test('does not mistake a longer id, or a comment, for the agenda', () => {
  const body = page(`<!-- <div id="tandem-agenda"> --><div id="tandem-agenda-notes">Mine</div>${joinBlock}`);
  expect(replaceAgenda(body, fresh)).toBe(body.replace('<body class="x">', `<body class="x">${fresh}`));
});

test.each([
  ['<div id="tandem-agenda">Old</div>', true],
  ['<p>Hi</p><div class="x" id="x_tandem-agenda"><b>Old</b></div>', true],
  ['<p id="tandem-agenda-notes">Mine</p>', false],
  ['', false],
])('%j holds an agenda: %s', (body, holds) => {
  expect(hasAgenda(body)).toBe(holds);
});

test('a body that ends inside an attribute has no tag there, and a second agenda changes nothing more', () => {
  const body = '<div id=tandem-agenda><p title="<body><body>';
  const agenda = '<div id="tandem-agenda"><p>Budget</p></div>';
  const once = replaceAgenda(body, agenda);
  expect(once).toBe(agenda + body);
  expect(replaceAgenda(once, agenda)).toBe(once);
});
