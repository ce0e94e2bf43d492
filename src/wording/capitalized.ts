/** As it stands at the start of a sentence or a line: "leads the meeting" becomes "Leads the meeting". */
export const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
