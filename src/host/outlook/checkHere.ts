import * as v from 'valibot';
import type { CheckHere } from '../../application/PaneServices';
import { notedCheck } from './notedCheck';
import type { OfficeCall } from './officeCalls';
import { hasMailbox, type OfficeLibrary } from './officeLibrary';

/** What the check gives to the button that opens the pane. */
const context = v.pipe(v.string(), v.parseJson(), v.object({ tandem: v.string() }));

/** What this Outlook tells of the check on sending. */
export function checkHere(office: OfficeLibrary, call: OfficeCall): CheckHere {
  return {
    isOffered: hasMailbox(office, '1.12'),
    ranOn: notedCheck(office),
    said: () => said(office, call).catch(() => null),
  };
}

async function said(office: OfficeLibrary, call: OfficeCall): Promise<string | null> {
  if (!hasMailbox(office, '1.14')) return null;
  const item = office.context.mailbox.item as unknown as Office.AppointmentCompose;
  const given = await call<unknown>('read why the pane was opened', (done) =>
    item.getInitializationContextAsync(done as never),
  );
  const result = v.safeParse(context, typeof given === 'string' ? given : JSON.stringify(given));
  return result.success ? result.output.tandem : null;
}
