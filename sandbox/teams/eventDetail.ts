import type { Attachment, CalendarItem, OpenEvent } from '../calendar/calendarReader';
import { calendarAddress, type CalendarView } from './calendarView';
import { bodyFrame } from '../page/bodyFrame';
import { html, type Html } from '../page/html';
import { icon } from '../page/icons';
import { longDate } from '../calendar/weekDates';

function whenOf({ start, end, isAllDay }: CalendarItem): string {
  const date = longDate(start.dateTime.slice(0, 10));
  return isAllDay
    ? `${date}, all day`
    : `${date}, ${start.dateTime.slice(11, 16)}–${end.dateTime.slice(11, 16)}`;
}

const attendeeLine = ({ emailAddress, type, status }: CalendarItem['attendees'][number]): Html =>
  html`<li>
    ${emailAddress.name}
    <small
      >${type}${status.response !== 'none' && status.response !== 'notResponded' && `, ${status.response}`}</small
    >
  </li>`;

const attachmentLine = (view: CalendarView, eventId: string, { id, name, size }: Attachment): Html => {
  const query = new URLSearchParams({ person: view.person.upn, event: eventId, attachment: id });
  return html`<li>
    <a href="/calendar/attachment?${query.toString()}" download="${name}">${name}</a>
    <small>${Math.ceil(size / 1024)} kB</small>
  </li>`;
};

/** One event with its people, its text and its files. */
export function eventDetail(
  view: CalendarView,
  { item, attachments }: OpenEvent,
  outlookOrigin: string,
): Html {
  const place = item.location?.displayName ?? '';
  const join = item.onlineMeeting?.joinUrl;
  return html`<aside class="detail" aria-label="Event">
    <a class="tool" href="${calendarAddress(view, { event: null })}" title="Close"
      >${icon('close')}<span class="visually-hidden">Close</span></a
    >
    <h2>${item.isCancelled && 'Canceled: '}${item.subject === '' ? 'Without a subject' : item.subject}</h2>
    <p>${whenOf(item)}${item.type !== 'singleInstance' && html`<br /><small>Part of a series</small>`}</p>
    ${place !== '' && html`<p>${place}</p>`}${join !== undefined && html`<p><a class="button primary" href="/elsewhere?address=${encodeURIComponent(join)}">Join</a></p>`}
    <p>
      <a
        class="outlook-link"
        href="${outlookOrigin}/?${new URLSearchParams({ person: view.person.upn, theme: view.theme, event: item.id }).toString()}"
        >Open in Outlook</a
      >
    </p>
    <h3>Organizer</h3>
    <p>${item.organizer.emailAddress.name}</p>
    ${
      item.attendees.length > 0 &&
      html`<h3>Attendees</h3>
        <ul>
          ${item.attendees.map(attendeeLine)}
        </ul>`
    }
    ${
      attachments.length > 0 &&
      html`<h3>Files</h3>
        <ul>
          ${attachments.map((file) => attachmentLine(view, item.id, file))}
        </ul>`
    }
    ${item.body !== undefined && item.body.content !== '' && bodyFrame(item.body.content)}
  </aside>`;
}
