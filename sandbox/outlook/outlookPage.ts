import type { CalendarItem } from '../calendar/calendarReader';
import { embeddedJson, html, pageResponse, type Html } from '../page/html';
import { icon } from '../page/icons';
import type { World } from '../world/World';
import { addInPlace } from './addInPlaces';
import { agendaList, calendarLayout } from './calendarLayout';
import { composeLayout, taskPane } from './composeLayout';
import { formStateOf } from './item/formState';
import { notesOf } from './item/notices';
import type { OpenItem } from './item/OpenItem';
import { lettersOf } from './letters';
import { hasMood } from './moodsOf';
import { outlookAddress, type OutlookView } from './outlookView';
import { rail } from './rail';
import { mailList, readLayout } from './readLayout';
import { officeThemeOf } from './officeTheme';
import { titleBar } from './titleBar';

export interface OutlookPageOptions {
  readonly world: World;
  readonly view: OutlookView;
  /** What is open; null for the calendar, and where there is no such thing. */
  readonly item: OpenItem | null;
  readonly week: readonly CalendarItem[];
  readonly appOrigin: string;
}

/** The pages of the app that Outlook loads: the pane, and the handler that is asked before a send. */
const pages = { pane: 'taskpane.html', commands: 'commands.html' } as const;

const missing = (view: OutlookView): Html =>
  html`<main class="outlook-main">
    <div class="sheet">
      <h1>There is nothing under this address</h1>
      <p>It may have been removed, or it stands in somebody else’s mailbox.</p>
      <p><a href="${outlookAddress(view)}">Open the calendar</a></p>
    </div>
  </main>`;

function mainOf({ world, view, item, week }: OutlookPageOptions): Html {
  if (view.wanted === null) return calendarLayout(view, week);
  if (item === null) return missing(view);
  if (item.kind !== 'appointmentCompose') return readLayout(view, item);
  const directory = world.people.map(({ displayName }) => html`<option value="${displayName}"></option>`);
  return composeLayout(view, item, html`${directory}`);
}

const noForm: Html = html`<main class="outlook-main">
  <div class="sheet">
    <h1>No add-in here</h1>
    <p>Outlook on a phone has no pane in the form. Appointments are made in the Teams tab.</p>
  </div>
</main>`;

function desktop(options: OutlookPageOptions, pane: Html | false): Html {
  const { world, view } = options;
  const letters = view.wanted?.kind === 'mail' && mailList(view, lettersOf(world, view.person));
  return html`${titleBar(view, world.people)}
    <div class="workspace">${rail(view)}${letters}${mainOf(options)}${pane}</div>`;
}

/** Outlook on a phone: one thing at a time, 360 pixels wide, the pane over it. */
function phone(options: OutlookPageOptions, pane: Html | false): Html {
  const { world, view, week } = options;
  const list =
    view.wanted === null
      ? html`<main class="outlook-main">
          ${agendaList(view, week)}${mailList(view, lettersOf(world, view.person))}
        </main>`
      : view.wanted.kind === 'compose'
        ? noForm
        : mainOf(options);
  return html`<div class="phone">
    <header>
      <a href="${outlookAddress(view)}" title="Back"
        >${icon('back')}<span class="visually-hidden">Back</span></a
      >
      <h1>Outlook<small>${view.person.displayName}</small></h1>
    </header>
    <div class="content">${list}${pane}</div>
    ${rail(view)}
  </div>`;
}

/** Outlook on the web and the new one ask only about what was made by "New event". */
const asksAddIn = ({ client, isFromGrid }: OutlookView): boolean =>
  client.hasCompose && (client.asksAboutGrid || !isFromGrid);

/** What the page's script needs to know. */
const stageOf = ({ world, view, item, appOrigin }: OutlookPageOptions): object => ({
  itemId: item?.id ?? null,
  addInId: view.client.addInId,
  client: view.client.name,
  theme: view.theme,
  officeThemes: officeThemeOf,
  isForm: item?.kind === 'appointmentCompose',
  form: item?.kind === 'appointmentCompose' ? formStateOf(item) : null,
  notices: item === null ? [] : notesOf(item),
  alertTimeoutMs: view.alertTimeoutMs,
  calendarAddress: outlookAddress(view),
  commandsAddress: asksAddIn(view) ? `${appOrigin}/${pages.commands}` : null,
  alertButton: view.client.alertButton,
  isGenericAlert: hasMood({ world, client: view.client }, 'genericAlert'),
  account: { id: view.person.id, upn: view.person.upn, tenantId: world.tenantId },
});

/** The whole Outlook window for this view. */
export function outlookPage(options: OutlookPageOptions): Response {
  const { view, item, appOrigin } = options;
  const isPhone = view.client.name === 'phone';
  const pane = item !== null && addInPlace(item) !== null && taskPane(`${appOrigin}/${pages.pane}`);
  return pageResponse({
    host: 'outlook',
    title: `Outlook sandbox | ${view.person.displayName}`,
    bodyClass: isPhone ? 'host phone-host' : 'host',
    theme: view.theme,
    script: 'host',
    body: html`${isPhone ? phone(options, pane) : desktop(options, pane)}
      <ol id="refusals" aria-label="Calls that this sandbox refused"></ol>
      ${embeddedJson('stage', stageOf(options))}`,
  });
}
