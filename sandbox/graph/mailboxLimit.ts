import { GraphError } from './GraphError';

const atOnce = 4;

export interface MailboxLimit {
  /** Takes a place at the mailbox, or null where four are taken. */
  enter(mailboxId: string): (() => void) | null;
}

/** Exchange serves four requests at once per mailbox and application. */
export function createMailboxLimit(): MailboxLimit {
  const running = new Map<string, number>();
  const change = (mailboxId: string, by: number): void =>
    void running.set(mailboxId, (running.get(mailboxId) ?? 0) + by);
  return {
    enter: (mailboxId) => {
      if ((running.get(mailboxId) ?? 0) >= atOnce) return null;
      change(mailboxId, 1);
      return () => change(mailboxId, -1);
    },
  };
}

export const overMailboxLimit = (): GraphError =>
  new GraphError(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', {
    'Retry-After': '1',
  });
