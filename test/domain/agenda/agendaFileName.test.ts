import { agendaFileName } from '../../../src/domain/agenda/agendaFileName';

test.each([
  ['AI Portfolio Review', 'AI Portfolio Review agenda.docx'],
  ['Security/Compliance: "Q1" <draft>?', 'Security Compliance Q1 draft agenda.docx'],
  ['../../etc/passwd', 'etc passwd agenda.docx'],
  ['Revue du comité 人工知能', 'Revue du comité 人工知能 agenda.docx'],
  ['Review.\u0000\n', 'Review agenda.docx'],
  ['///', 'Agenda.docx'],
])('makes of %j the file name %j', (title, name) => {
  expect(agendaFileName(title)).toBe(name);
});

test('cuts a long title, never through a character', () => {
  expect(agendaFileName('🚲'.repeat(300))).toBe(`${'🚲'.repeat(90)} agenda.docx`);
});
