/** Whether two addresses are one mailbox: Exchange does not regard case. */
export function sameMail(one: string, other: string): boolean {
  return mailKey(one) === mailKey(other);
}

/** The address as it is compared. */
export function mailKey(mail: string): string {
  return mail.trim().toLowerCase();
}
