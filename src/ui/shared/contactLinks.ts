import type { HostContext } from '../../application/ports/Host';
import type { Person } from '../../domain/org/types';
import type { RaciRow } from '../../domain/raci/types';

const chatAddress = 'https://teams.microsoft.com/l/chat/0/0';

/** Opens a chat with the person; a message, where given, waits in the box and is not sent. */
export function chatLink(person: Pick<Person, 'mail'>, message?: string): string {
  const users = `users=${encodeURIComponent(person.mail)}`;
  return `${chatAddress}?${users}${message === undefined ? '' : `&message=${encodeURIComponent(message)}`}`;
}

/** Opens the team; null where the client tells too little. */
export function teamLink({ site, tenantId }: Pick<HostContext, 'site' | 'tenantId'>): string | null {
  if (site?.teamThread === undefined || site.teamId === undefined) return null;
  const of = new URLSearchParams({ groupId: site.teamId, ...(tenantId !== null && { tenantId }) });
  return `https://teams.microsoft.com/l/team/${encodeURIComponent(site.teamThread)}/conversations?${of.toString()}`;
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
