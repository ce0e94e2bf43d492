import type { Reason } from '../rhythm/types';

/** The reason inside a sentence: "accountable for AI budget allocation", "leads the meeting". */
export function describeReason(reason: Reason): string {
  switch (reason.kind) {
    case 'leads':
      return 'leads the meeting';
    case 'partnership':
      return 'one of the two leaders, who meet in all three';
    case 'accountable':
      return `accountable for ${titleInSentence(reason.title)}`;
    case 'responsible':
      return `responsible for ${titleInSentence(reason.title)}`;
    case 'consulted':
      return `consulted on ${titleInSentence(reason.title)}`;
    case 'informed':
      return `informed of ${titleInSentence(reason.title)}`;
  }
}

/** Abbreviations such as AI keep their capitals. */
function titleInSentence(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
