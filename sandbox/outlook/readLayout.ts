import { bodyFrame } from '../page/bodyFrame';
import { longDate } from '../calendar/weekDates';
import { html, type Html } from '../page/html';
import { instantOf, wallTimeAt } from '../world/windowsZones';
import type { WorldEvent } from '../world/WorldEvent';
import type { WorldPerson } from '../world/WorldPerson';
import { addInPlace } from './addInPlaces';
import { tandemButton } from './composeLayout';
import { describePattern } from './item/repeats';
import type { FormFile, Letter, ReadAppointment, ReadMessage } from './item/OpenItem';
import { outlookAddress, type OutlookView } from './outlookView';

function whenOf({ start, end }: WorldEvent, { timeZone }: WorldPerson): string {
  const [from, to] = [start, end].map((time) => wallTimeAt(instantOf(time), timeZone).local) as [
    string,
    string,
  ];
  return `${longDate(from.slice(0, 10))}, ${from.slice(11, 16)}–${to.slice(11, 16)}`;
}

const fileLine = ({ name }: FormFile): Html => html`<li>${name}</li>`;

const filesOf = (files: readonly FormFile[]): Html | false =>
  files.length > 0 &&
  html`<h3>Files</h3>
    <ul class="files">
      ${files.map(fileLine)}
    </ul>`;

const attendeeLine = ({ name, type, response }: WorldEvent['attendees'][number]): Html =>
  html`<li>
    ${name} <small>${type}${response !== 'none' && response !== 'notResponded' && `, ${response}`}</small>
  </li>`;

function appointmentText(view: OutlookView, { event, originalDate }: ReadAppointment): Html {
  return html`<h1>${event.subject === '' ? 'Without a subject' : event.subject}</h1>
    <p>
      ${whenOf(event, view.person)}${
        event.recurrence !== null && html`<br /><small>${describePattern(event.recurrence.pattern)}</small>`
      }
    </p>
    ${
      originalDate !== null &&
      html`<p><a class="link" href="${outlookAddress(view, { event: event.id })}">View series</a></p>`
    }
    ${event.location !== '' && html`<p>${event.location}</p>`}
    <h3>Organizer</h3>
    <p>${event.organizer.name}</p>
    <h3>Attendees</h3>
    <ul>
      ${event.attendees.map(attendeeLine)}
    </ul>
    ${filesOf(event.attachments)}${bodyFrame(event.body)}`;
}

function messageText({ letter }: ReadMessage): Html {
  const sentAt = new Intl.DateTimeFormat('en-US', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return html`<h1>${letter.subject}</h1>
    <p>
      <b>${letter.from.name}</b><br /><small
        >To ${letter.to.map(({ name }) => name).join('; ')} · ${sentAt.format(new Date(letter.sentAt))}
        UTC</small
      >
    </p>
    ${letter.event !== null && filesOf(letter.event.attachments)}${bodyFrame(letter.bodyHtml)}`;
}

/** The reading pane: an appointment of somebody else's, or a mail. */
export const readLayout = (view: OutlookView, item: ReadAppointment | ReadMessage): Html =>
  html`<main class="outlook-main reading">
    <div class="ribbon" role="toolbar" aria-label="Message">${addInPlace(item) !== null && tandemButton}</div>
    <ul id="notices" class="notices" aria-label="Notices of add-ins" aria-live="polite"></ul>
    <article class="reading-pane" aria-label="Reading pane">
      ${item.kind === 'appointmentRead' ? appointmentText(view, item) : messageText(item)}
    </article>
  </main>`;

/** The inbox: what `mail=<n>` counts, the oldest first. */
export const mailList = (view: OutlookView, letters: readonly Letter[]): Html =>
  html`<nav class="inbox" aria-label="Inbox">
    <ul>
      ${letters
        .map(
          ({ subject, from }, index) =>
            html`<li>
              <a
                href="${outlookAddress(view, { mail: String(index) })}"
                ${view.wanted?.kind === 'mail' && view.wanted.index === index && html`aria-current="true"`}
                ><b>${from.name}</b><span>${subject}</span></a
              >
            </li>`,
        )
        .reverse()}
    </ul>
  </nav>`;
