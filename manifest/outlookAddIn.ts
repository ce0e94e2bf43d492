import { xmlAddInId } from '../src/graph/calendar/xmlAddInId';

/** A button that opens the pane, and beside what it stands: by each manifest's own name of the place. */
export interface PaneButton {
  readonly id: string;
  readonly group: string;
  readonly places: { readonly xml: string; readonly unified: string };
  readonly words: 'fill' | 'lookUp';
  /** A pane beside a mail may stay while the person goes from mail to mail. */
  readonly isPinnable: boolean;
}

export interface PhoneButton {
  readonly id: string;
  readonly group: string;
  readonly places: { readonly xml: string; readonly unified: string };
}

const button = (
  name: string,
  places: PaneButton['places'],
  more: Pick<PaneButton, 'words' | 'isPinnable'>,
): PaneButton => ({ id: `tandem-${name}-pane`, group: `tandem-${name}-group`, places, ...more });

/**
 * What Tandem is in Outlook. Both manifests are made from it: the XML manifest, by which every Outlook knows it, and the
 * extension of the app package for an organization that chooses that instead (docs/decisions/0052).
 */
export const outlookAddIn = {
  id: xmlAddInId,
  name: 'Tandem',
  description: 'Who decides what about AI, and the meetings of the CAIO and the CIO.',
  pages: { pane: 'taskpane.html', commands: 'commands.html', script: 'commands.js', support: 'support.html' },
  words: {
    fill: {
      title: 'Fill in a governance meeting',
      tip: 'Fill in subject, people, repetition and agenda of one of the three meetings, and see who is missing.',
    },
    lookUp: {
      title: 'Who decides this?',
      tip: 'Look up who is accountable for a decision about AI, beside what you read.',
    },
  },
  buttons: [
    button(
      'organizer',
      { xml: 'AppointmentOrganizerCommandSurface', unified: 'meetingDetailsOrganizer' },
      { words: 'fill', isPinnable: false },
    ),
    button(
      'attendee',
      { xml: 'AppointmentAttendeeCommandSurface', unified: 'meetingDetailsAttendee' },
      { words: 'lookUp', isPinnable: false },
    ),
    button(
      'mail',
      { xml: 'MessageReadCommandSurface', unified: 'mailRead' },
      { words: 'lookUp', isPinnable: true },
    ),
  ],
  /** A phone has no add-in beside a form, and none beside an appointment that one organizes oneself. */
  phoneButtons: [
    {
      id: 'tandem-mobile-pane',
      group: 'tandem-mobile-group',
      places: { xml: 'MobileMessageReadCommandSurface', unified: 'mailRead' },
    },
    {
      id: 'tandem-mobile-event-pane',
      group: 'tandem-mobile-event-group',
      places: { xml: 'MobileLogEventAppointmentAttendee', unified: 'logEventMeetingDetailsAttendee' },
    },
  ],
  iconSizesPx: [16, 32, 80],
  /** Each at one, two and three times its size. */
  phoneIconSizesPx: [25, 32, 48],
  /** The check on sending: the same name in both manifests and in the script. */
  sendHandler: 'onAppointmentSend',
} as const satisfies {
  readonly buttons: readonly PaneButton[];
  readonly phoneButtons: readonly PhoneButton[];
  readonly [more: string]: unknown;
};

/** "https://tandem.contoso.com/icons/tandem-16.png". */
export const iconAddress = (hostname: string, sizePx: number): string =>
  `https://${hostname}/icons/tandem-${sizePx}.png`;
