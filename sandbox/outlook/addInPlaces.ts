import type { OpenItem } from './item/OpenItem';

/** Where Outlook may show an add-in's button, by the words of the XML manifest. */
export const desktopPlaces = [
  'AppointmentOrganizerCommandSurface',
  'AppointmentAttendeeCommandSurface',
  'MessageReadCommandSurface',
] as const;

/** A phone has fewer: none beside a form, and none beside an appointment that one organizes oneself. */
export const phonePlaces = ['MobileMessageReadCommandSurface', 'MobileLogEventAppointmentAttendee'] as const;

type AddInPlace = (typeof desktopPlaces)[number] | (typeof phonePlaces)[number];

/** The place beside this item in its client; null where there is none. */
export function addInPlace(item: OpenItem): AddInPlace | null {
  const isPhone = item.client.name === 'phone';
  switch (item.kind) {
    case 'messageRead':
      return isPhone ? 'MobileMessageReadCommandSurface' : 'MessageReadCommandSurface';
    case 'appointmentCompose':
      return isPhone ? null : 'AppointmentOrganizerCommandSurface';
    case 'appointmentRead':
      if (!isPhone) return 'AppointmentAttendeeCommandSurface';
      return item.event.isOrganizer ? null : 'MobileLogEventAppointmentAttendee';
  }
}
