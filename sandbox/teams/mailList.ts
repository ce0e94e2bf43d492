import type { SentMail } from '../world/SentMail';
import { html, type Html } from '../page/html';

const kinds = { invitation: 'Invitation', update: 'Update', cancellation: 'Cancellation' } as const;

const timeOf = (sentAt: string): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(sentAt),
  );

const row = ({ kind, from, subject, sentAt, hasAttachments }: SentMail): Html =>
  html`<tr>
    <td><span class="kind ${kind}">${kinds[kind]}</span></td>
    <th scope="row">${subject}${hasAttachments && html` <small>with a file</small>`}</th>
    <td>${from}</td>
    <td>${timeOf(sentAt)}</td>
  </tr>`;

/** What the calendar mailed to this person, the newest first. */
export function mailList(mail: readonly SentMail[], upn: string): Html {
  const mine = mail.filter(({ to }) => to.toLowerCase() === upn).reverse();
  if (mine.length === 0)
    return html`<section class="mail">
      <h2>Mail</h2>
      <p>No invitations yet.</p>
    </section>`;
  return html`<section class="mail">
    <h2>Mail</h2>
    <table>
      <caption class="visually-hidden">
        Invitations, updates and cancellations
      </caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">Subject</th>
          <th scope="col">From</th>
          <th scope="col">Sent (UTC)</th>
        </tr>
      </thead>
      <tbody>
        ${mine.map(row)}
      </tbody>
    </table>
  </section>`;
}
