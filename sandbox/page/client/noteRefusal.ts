/** Writes on the page what the sandbox refused. */
export function noteRefusal(words: string): void {
  const line = document.createElement('li');
  line.textContent = words;
  document.getElementById('refusals')?.append(line);
}
