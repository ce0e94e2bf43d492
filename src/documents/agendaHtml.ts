import { agendaElementId } from '../domain/agenda/agendaInBody';
import type { Agenda, AgendaTopic } from '../domain/agenda/types';
import { capitalized } from '../wording/capitalized';
import { plainText } from './plainText';

// Classic Outlook renders with Word: it inherits no font into tables, so that each cell names it again.
const font = `font-family:'Segoe UI',Arial,sans-serif;font-size:11pt;line-height:1.4`;
// A grey in the middle of the scale shows on white and on black; no other colour is set, so that dark mode can.
const rule = 'border-top:1px solid #8a8a8a';
const table =
  'border="0" cellpadding="0" cellspacing="0" width="100%" style="border-collapse:collapse;width:100%;max-width:640px"';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  plainText(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');

const heading = (text: string): string =>
  `<h3 style="${font};font-size:12pt;font-weight:600;margin:16pt 0 4pt 0">${text}</h3>`;
const paragraph = (text: string): string => `<p style="${font};margin:0 0 6pt 0">${escaped(text)}</p>`;

const cell = (content: string, more = ''): string =>
  `<td valign="top" style="${font};${rule};padding:5pt 10pt 5pt 0${more}">${content}</td>`;

const headCell = (text: string, width: string): string =>
  `<th scope="col" align="left" valign="bottom" width="${width}" style="${font};font-size:10pt;font-weight:400;text-align:left;padding:0 10pt 3pt 0">${text}</th>`;

function topicRow({ title, minutes, notes }: AgendaTopic): string {
  const lines = notes.map((note) => `<div style="${font};font-size:10pt">${escaped(note)}</div>`);
  const what = `<div style="${font};font-weight:600">${escaped(title)}</div>${lines.join('')}`;
  return `<tr>${cell(`${minutes} min`, ';white-space:nowrap')}${cell(what)}</tr>`;
}

function personRow({ name, role, kind, why }: Agenda['people'][number]): string {
  const roleAfter = role === '' ? '' : ` (${escaped(role)})`;
  const who = `<b>${escaped(name)}</b>${roleAfter}<div style="${font};font-size:10pt">${escaped(kind)}</div>`;
  return `<tr>${cell(who)}${cell(escaped(capitalized(why)), ';font-size:10pt')}</tr>`;
}

function topicsTable(topics: Agenda['topics']): string {
  if (topics.length === 0) return '';
  const head = `<tr>${headCell('Time', '70')}${headCell('Topic', '*')}</tr>`;
  return `${heading('Topics')}<table ${table}>${head}${topics.map(topicRow).join('')}</table>`;
}

function peopleTable(people: Agenda['people']): string {
  if (people.length === 0) return '';
  const head = `<tr>${headCell('Who', '40%')}${headCell('Why', '60%')}</tr>`;
  return `${heading('People')}<table ${table}>${head}${people.map(personRow).join('')}</table>`;
}

/**
 * The agenda as the invitation's body: one element with the id `tandem-agenda`, tables and inline styles only, so that
 * Exchange keeps it and classic Outlook, Outlook on the web and phones show it alike. All text is escaped.
 */
export function agendaHtml(agenda: Agenda): string {
  return [
    `<div id="${agendaElementId}" style="${font}">`,
    `<h2 style="${font};font-size:14pt;font-weight:600;margin:0 0 4pt 0">Agenda: ${escaped(agenda.title)}</h2>`,
    paragraph(agenda.ledBy),
    topicsTable(agenda.topics),
    `<div style="${font};margin:8pt 0 0 0">${paragraph(agenda.escalation)}</div>`,
    peopleTable(agenda.people),
    '</div>',
  ].join('');
}
