import type { CalendarItem } from './calendarReader';
import { html, type Html } from '../page/html';
import { assignLanes, type Lane, type Span } from './lanes';
import { daysOfWeek, longDate, weekdayAndDay } from './weekDates';

const firstHour = 7;
const lastHour = 20;
const hours = Array.from({ length: lastHour - firstHour }, (_, index) => firstHour + index);

const clockTime = (dateTime: string): string => dateTime.slice(11, 16);

const minuteOf = (dateTime: string, day: string): number => {
  const date = dateTime.slice(0, 10);
  if (date < day) return 0;
  return date > day ? 24 * 60 : Number(dateTime.slice(11, 13)) * 60 + Number(dateTime.slice(14, 16));
};

const isSeries = ({ type }: CalendarItem): boolean => type === 'occurrence' || type === 'exception';

const nameOf = (item: CalendarItem): string => (item.subject === '' ? 'Without a subject' : item.subject);

/** One person's week in a page: which it is, and where its events lead. */
export interface Week {
  readonly monday: string;
  readonly openId: string | null;
  readonly addressOf: (eventId: string) => string;
}

type Placed = Span & Lane & { readonly item: CalendarItem };

function block(week: Week, { item, startMinute, endMinute, lane, lanes }: Placed): Html {
  const top = Math.max(0, startMinute - firstHour * 60);
  const height = Math.max(22, Math.min(endMinute, lastHour * 60) - Math.max(startMinute, firstHour * 60));
  const place = `top:${(top * 4) / 5}px;height:${(height * 4) / 5 - 2}px;left:${(lane * 100) / lanes}%;width:${100 / lanes}%`;
  const times = `${clockTime(item.start.dateTime)}–${clockTime(item.end.dateTime)}`;
  return html`<a
    class="block ${item.showAs}${height < 40 && ' short'}"
    style="${place}"
    href="${week.addressOf(item.id)}"
    ${item.id === week.openId && html`aria-current="true"`}
    title="${nameOf(item)}, ${times}"
    ><b>${nameOf(item)}</b><span>${times}${isSeries(item) && ' · repeats'}</span></a
  >`;
}

function dayColumn(week: Week, day: string, items: readonly CalendarItem[]): Html {
  const spans = items
    .filter(({ isAllDay }) => !isAllDay)
    .map((item) => ({
      item,
      startMinute: minuteOf(item.start.dateTime, day),
      endMinute: minuteOf(item.end.dateTime, day),
    }))
    .filter(
      ({ startMinute, endMinute }) =>
        endMinute > firstHour * 60 && startMinute < lastHour * 60 && endMinute > startMinute,
    );
  return html`<div class="day" role="group" aria-label="${longDate(day)}">
    ${assignLanes(spans).map((placed) => block(week, placed))}
  </div>`;
}

const isOn = ({ start, end }: CalendarItem, day: string): boolean =>
  start.dateTime.slice(0, 10) <= day && end.dateTime > `${day}T00:00:00.0000000`;

const allDay = (week: Week, day: string, items: readonly CalendarItem[]): Html =>
  html`<div class="all-day">
    ${items
      .filter((item) => item.isAllDay && isOn(item, day))
      .map((item) => html`<a class="${item.showAs}" href="${week.addressOf(item.id)}">${nameOf(item)}</a>`)}
  </div>`;

/** The week as columns of days, from seven in the morning to eight in the evening. */
export function weekGrid(week: Week, items: readonly CalendarItem[]): Html {
  const days = daysOfWeek(week.monday);
  return html`<div class="week">
    <div class="corner"></div>
    ${days.map((day) => html`<div class="day-name">${weekdayAndDay(day)}</div>`)}
    <div class="corner small">all day</div>
    ${days.map((day) => allDay(week, day, items))}
    <div class="hours">${hours.map((hour) => html`<span>${String(hour).padStart(2, '0')}:00</span>`)}</div>
    ${days.map((day) =>
      dayColumn(
        week,
        day,
        items.filter((item) => isOn(item, day)),
      ),
    )}
  </div>`;
}
