import type { Timer } from '../../application/withinTime';
import { sendAlert } from '../../domain/appointment/sendAlert';
import { readAlertSettings } from './alertSettings';
import { officeCalls } from './officeCalls';
import { hasMailbox, type OfficeLibrary } from './officeLibrary';
import { readWords } from './readWords';

/** The control of the manifests that opens the pane beside a form. */
const paneButton = 'tandem-organizer-pane';

/**
 * Answers Outlook's question whether an appointment may leave. The name must be the manifests' own, and it must be
 * known at once: classic Outlook on Windows runs the file without a page and never says that it is ready.
 */
export function answerSends(timer: Timer): void {
  Office.actions.associate('onAppointmentSend', (event?: Office.MailboxEvent) => {
    if (event !== undefined) void answerSend(event, Office, timer);
  });
}

/** Lets everything pass that it cannot judge: a mail must never wait for a mistake of ours. */
async function answerSend(event: Office.MailboxEvent, office: OfficeLibrary, timer: Timer): Promise<void> {
  const answer = await judged(office, timer).catch(() => passes);
  event.completed(answer);
}

const passes: Office.SmartAlertsEventCompletedOptions = { allowEvent: true };

async function judged(office: OfficeLibrary, timer: Timer): Promise<Office.SmartAlertsEventCompletedOptions> {
  const settings = readAlertSettings(office.context.roamingSettings);
  if (settings === null) return passes;
  const item = office.context.mailbox.item as unknown as Office.AppointmentCompose;
  const draft = await readWords({ office, item, call: officeCalls(office, timer) });
  const alert = sendAlert(draft, settings);
  if (alert === null) return passes;
  const button = hasMailbox(office, '1.14') ? { cancelLabel: 'Open Tandem', commandId: paneButton } : {};
  return { allowEvent: false, errorMessage: alert.message, ...button };
}
