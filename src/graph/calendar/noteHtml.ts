const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '<br>',
};

/** What the organizer writes to the people of a series, as the first thing in its body; a second takes the first's place. */
export function noteHtml(message: string): string {
  const text = message.replace(/[&<>"'\n]/g, (character) => entities[character] ?? '');
  return `<div id="tandem-note"><p>${text}</p></div>`;
}
