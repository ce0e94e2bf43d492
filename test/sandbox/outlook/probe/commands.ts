/// <reference types="office-js" />
const button = { cancelLabel: 'Open it', commandId: 'tandem-organizer-pane', contextData: 'for the pane' };

/** A stand-in for the handler: what it says stands in the subject of the appointment. */
function onAppointmentSend(event: Office.AddinCommands.Event): void {
  const item = Office.context.mailbox.item as Office.AppointmentCompose;
  item.subject.getAsync(({ value }) => {
    if (value.startsWith('slow')) return;
    const message = `Not yet: ${value} ${String(Office.context.roamingSettings.get('word') ?? '')}`;
    const stopped = { allowEvent: false, errorMessage: message };
    const block = value.startsWith('block') ? { sendModeOverride: 'block' } : {};
    const offer = value.startsWith('offer') ? button : {};
    const objects = /^(stop|block|offer)/.test(value);
    event.completed(objects ? { ...stopped, ...block, ...offer } : { allowEvent: true });
  });
}

Office.actions.associate('onAppointmentSend', onAppointmentSend);
