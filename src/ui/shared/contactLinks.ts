import type { Person } from '../../domain/org/types';
import type { RaciRow } from '../../domain/raci/types';

const chatAddress = 'https://teams.microsoft.com/l/chat/0/0';

/** Opens a chat with the person; a message, where given, waits in the box and is not sent. */
export function chatLink(person: Person, message?: string): string {
  const users = `users=${encodeURIComponent(person.mail)}`;
  return `${chatAddress}?${users}${message === undefined ? '' : `&message=${encodeURIComponent(message)}`}`;
}

export function mailLink(person: Person, subject: string, body?: string): string {
  const text = body === undefined ? '' : `&body=${encodeURIComponent(body)}`;
  return `mailto:${encodeURIComponent(person.mail)}?subject=${encodeURIComponent(subject)}${text}`;
}

export function escalationSubject({ title }: RaciRow): string {
  return `Escalation: ${title}`;
}

/** What the person still completes: the question, why it is stuck, by when. */
export function escalationMessage({ number, title }: RaciRow, link: string): string {
  return [
    `We could not settle a question on decision ${number}, ${title}, and ask you to decide.`,
    'The question: ',
    'What each side proposes: ',
    'We need an answer by: ',
    link,
  ].join('\n');
}
