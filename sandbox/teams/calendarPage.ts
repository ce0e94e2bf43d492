import { calendarAddress, type CalendarView } from './calendarView';
import type { CalendarItem, OpenEvent } from '../calendar/calendarReader';
import { eventDetail } from './eventDetail';
import { html, pageResponse, type Html } from '../page/html';
import { icon } from '../page/icons';
import { mailList } from './mailList';
import { addDays, monthAndDay } from '../calendar/weekDates';
import { weekGrid } from '../calendar/weekGrid';
import type { World } from '../world/createWorld';

export interface CalendarContent {
  readonly items: readonly CalendarItem[];
  readonly open: OpenEvent | null;
  readonly outlookOrigin: string;
}

const personChooser = (world: World, view: CalendarView): Html =>
  html`<form class="chooser">
    <label
      >Calendar of
      <select name="person">
        ${world.people.map(
          ({ upn, displayName, jobTitle }) =>
            html`<option value="${upn}" ${upn === view.person.upn && html` selected`}>
              ${displayName}, ${jobTitle}
            </option>`,
        )}
      </select></label
    ><input type="hidden" name="theme" value="${view.theme}" /><label
      >Week of <input type="date" name="week" value="${view.monday}" /></label
    ><button class="button">Show</button>
  </form>`;

const weekSteps = (view: CalendarView): Html =>
  html`<nav class="steps" aria-label="Weeks">
    <a class="button" href="${calendarAddress(view, { week: addDays(view.monday, -7), event: null })}"
      >Previous</a
    >
    <a class="button" href="${calendarAddress(view, { week: addDays(view.monday, 7), event: null })}">Next</a>
  </nav>`;

/** One person's week and mail. */
export function calendarPage(
  world: World,
  view: CalendarView,
  { items, open, outlookOrigin }: CalendarContent,
): Response {
  const back = `/?${new URLSearchParams({ person: view.person.upn, theme: view.theme }).toString()}`;
  const week = {
    monday: view.monday,
    openId: view.eventId,
    addressOf: (event: string): string => calendarAddress(view, { event }),
  };
  const body = html`<header class="calendar-bar">
      <a class="tool" href="${back}" title="Back to Teams"
        >${icon('back')}<span class="visually-hidden">Back to Teams</span></a
      >
      <h1>${monthAndDay(view.monday)}</h1>
      ${weekSteps(view)}${personChooser(world, view)}
    </header>
    <main class="calendar-main">${weekGrid(week, items)}${mailList(world.mail, view.person.upn)}</main>
    ${open !== null && eventDetail(view, open, outlookOrigin)}`;
  return pageResponse({
    host: 'teams',
    title: `Calendar of ${view.person.displayName}`,
    bodyClass: 'calendar',
    theme: view.theme,
    body,
  });
}
