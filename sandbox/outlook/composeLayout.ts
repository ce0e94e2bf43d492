import { html, type Html } from '../page/html';
import { icon, tandemMark } from '../page/icons';
import type { ComposedAppointment } from './item/OpenItem';
import { outlookAddress, type OutlookView } from './outlookView';

/** The button by which the add-in's pane opens and closes. */
export const tandemButton: Html = html`<button
  type="button"
  class="ribbon-button"
  id="tandem"
  aria-pressed="false"
>
  ${tandemMark}<span>Tandem</span>
</button>`;

/** The add-in's pane; its page is loaded when it opens for the first time. */
export const taskPane = (src: string): Html =>
  html`<aside class="task-pane" id="task-pane" aria-label="Tandem pane" hidden>
    <header>
      <h2>Tandem</h2>
      <button type="button" class="tool" id="close-pane" title="Close the pane">
        ${icon('close')}<span class="visually-hidden">Close the pane</span>
      </button>
    </header>
    <iframe title="Tandem" data-src="${src}" allow="clipboard-read; clipboard-write"></iframe>
  </aside>`;

const peopleField = (list: 'required' | 'optional', label: string): Html =>
  html`<div class="field people-field">
    <label for="${list}">${label}</label>
    <div class="pills">
      <ul id="${list}-people" aria-label="${label} people"></ul>
      <input id="${list}" list="directory" autocomplete="off" placeholder="Invite ${list} attendees" />
    </div>
  </div>`;

const timeFields: Html = html`<div class="field">
    <label for="start">Start</label>
    <div class="row">
      <input id="start" type="datetime-local" /><label for="end">End</label
      ><input id="end" type="datetime-local" /><label class="switch"
        ><input id="all-day" type="checkbox" role="switch" />All day</label
      ><small id="zone"></small>
    </div>
  </div>
  <div class="field">
    <label for="repeat">Repeat</label>
    <div class="row">
      <select id="repeat"></select
      ><span id="until-part" class="row"
        ><label for="until">Until</label><input id="until" type="date"
      /></span>
    </div>
  </div>`;

const moreFields: Html = html`<div class="field">
    <label for="location">Location</label>
    <div class="row">
      <input id="location" maxlength="255" placeholder="Add a location" /><label class="switch"
        ><input id="online" type="checkbox" role="switch" />Teams meeting</label
      >
    </div>
  </div>
  <div class="field people-field">
    <label for="category">Categories</label>
    <div class="pills">
      <ul id="categories" aria-label="Categories chosen"></ul>
      <input id="category" autocomplete="off" placeholder="Add a category" />
    </div>
  </div>
  <ul id="files" class="files" aria-label="Files"></ul>`;

const occurrenceBar = (view: OutlookView, { eventId, originalDate }: ComposedAppointment): Html | false =>
  originalDate !== null &&
  html`<p class="notice">
    This is one event of a series.
    <a href="${outlookAddress(view, { event: eventId ?? '' })}">View series</a>
  </p>`;

/** The form of an appointment: its fields are filled by the page's script. */
export function composeLayout(view: OutlookView, item: ComposedAppointment, people: Html): Html {
  return html`<main class="outlook-main compose">
    <h1 class="visually-hidden">Appointment</h1>
    <div class="ribbon" role="toolbar" aria-label="Appointment">
      <button type="button" class="button primary" id="send">Send</button>
      <button type="button" class="button" id="discard">Discard</button>
      ${tandemButton}
      <div id="open-items" role="group" aria-label="Open in this window"></div>
      <p id="form-problem" role="alert"></p>
    </div>
    <ul id="notices" class="notices" aria-label="Notices of add-ins" aria-live="polite"></ul>
    ${occurrenceBar(view, item)}
    <form class="appointment" aria-label="Appointment" autocomplete="off">
      <div class="field subject-field">
        <label for="subject">Title</label><input id="subject" maxlength="255" placeholder="Add a title" />
      </div>
      ${peopleField('required', 'Required')}${peopleField('optional', 'Optional')}${timeFields}${moreFields}
      <div class="body-field">
        <div
          id="body"
          role="textbox"
          aria-multiline="true"
          aria-label="Body"
          contenteditable="true"
          tabindex="0"
        ></div>
      </div>
    </form>
    <datalist id="directory">${people}</datalist>
  </main>`;
}
