/** The text as it stands at the start of a line: "leads the meeting" becomes "Leads the meeting". */
export function capitalized(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
