import { addDays, longDate, monthAndDay } from '../calendar/weekDates';
import type { CalendarItem } from '../calendar/calendarReader';
import { weekGrid } from '../calendar/weekGrid';
import { html, type Html } from '../page/html';
import { icon } from '../page/icons';
import { outlookAddress, type OutlookView } from './outlookView';

const weekSteps = (view: OutlookView): Html =>
  html`<nav class="steps" aria-label="Weeks">
    <a class="button" href="${outlookAddress(view, { week: addDays(view.monday, -7) })}">Previous</a>
    <a class="button" href="${outlookAddress(view, { week: addDays(view.monday, 7) })}">Next</a>
  </nav>`;

const sent = ({ sentSubject }: OutlookView): Html | false =>
  sentSubject !== '' && html`<p class="sent" role="status">Sent: ${sentSubject}</p>`;

const agendaLine = (view: OutlookView, item: CalendarItem): Html =>
  html`<li>
    <a href="${outlookAddress(view, { event: item.id })}"
      ><small>${longDate(item.start.dateTime.slice(0, 10))}, ${item.start.dateTime.slice(11, 16)}</small
      >${item.subject === '' ? 'Without a subject' : item.subject}</a
    >
  </li>`;

/** The week as a list, as a phone shows it. */
export const agendaList = (view: OutlookView, items: readonly CalendarItem[]): Html =>
  html`<nav class="agenda" aria-label="Appointments">
    <ul>
      ${items.map((item) => agendaLine(view, item))}
    </ul>
  </nav>`;

/** The person's week, and the way to a new appointment. */
export const calendarLayout = (view: OutlookView, items: readonly CalendarItem[]): Html =>
  html`<main class="outlook-main">
    <div class="ribbon" role="toolbar" aria-label="Calendar">
      <a class="button primary" href="${outlookAddress(view, { compose: '1' })}">${icon('plus')}New event</a>
      <h1>${monthAndDay(view.monday)}</h1>
      ${weekSteps(view)}
    </div>
    ${sent(view)}
    <div class="calendar-main">
      ${weekGrid(
        {
          monday: view.monday,
          openId: null,
          addressOf: (event) => outlookAddress(view, { event }),
        },
        items,
      )}
    </div>
  </main>`;
