import { decisionById } from '../raci/decisionById';
import type { Reason } from './types';

/** The reason inside a sentence: "accountable for AI budget allocation", "leads the meeting". */
export function reasonInWords(reason: Reason): string {
  switch (reason.kind) {
    case 'leads':
      return 'leads the meeting';
    case 'partnership':
      return 'one of the two leaders, who meet in all three';
    case 'accountable':
      return `accountable for ${titleInSentence(reason.decision)}`;
    case 'responsible':
      return `responsible for ${titleInSentence(reason.decision)}`;
    case 'consulted':
      return `consulted on ${titleInSentence(reason.decision)}`;
    case 'informed':
      return `informed of ${titleInSentence(reason.decision)}`;
  }
}

/** Abbreviations such as AI keep their capitals. */
function titleInSentence(decision: string): string {
  const title = decisionById(decision)?.title ?? decision;
  return /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
