import type { FormAround } from './FormAround';
import { attachmentsOf, bodyOf, categoriesOf, recurrenceOf } from './formParts';
import { setSubject } from './fillPart';
import { readTag, writeTag } from './meetingTag';
import { hasMailbox } from './officeLibrary';
import { readDraft } from './readDraft';
import { setPeople } from './setPeople';

/**
 * What stands in the form now. `undo` puts it back, all parts even where one fails, and then rejects with the first
 * failure. An attachment that was replaced meanwhile does not come back.
 */
export async function rememberForm(around: FormAround): Promise<{ undo(): Promise<void> }> {
  const [draft, body, recurrence, attachments, tag] = await Promise.all([
    readDraft(around),
    bodyOf(around),
    recurrenceOf(around),
    attachmentsOf(around),
    readTag(around.call, around.item),
  ]);
  const { item, call, office } = around;
  const parts: readonly (() => Promise<void>)[] = [
    () => setSubject(around, draft.subject),
    () => setPeople(around, 'requiredAttendees', draft.required),
    () => setPeople(around, 'optionalAttendees', draft.optional),
    () => restoreTime(around, recurrence, draft.time),
    () =>
      call('put the text back', (done) =>
        item.body.setAsync(body, { coercionType: office.CoercionType.Html }, done),
      ),
    () => removeNewFiles(around, new Set(attachments.map(({ id }) => id))),
    () => removeNewCategories(around, draft.categories),
    () => writeTag(call, item, tag),
  ];
  return { undo: () => allOf(parts) };
}

async function allOf(parts: readonly (() => Promise<void>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const part of parts) await part().catch((caught: unknown) => failures.push(caught));
  if (failures.length > 0) throw failures[0];
}

async function restoreTime(
  around: FormAround,
  recurrence: Office.Recurrence | null,
  { startUtc, endUtc }: { readonly startUtc: number; readonly endUtc: number },
): Promise<void> {
  const { office, item, call } = around;
  if (!hasMailbox(office, '1.7') || isOccurrence(item)) return;
  if (recurrence === null && (await recurrenceOf(around)) === null) return;
  // Null makes it a single appointment again, against the types.
  await call('put back how it repeats', (done) => item.recurrence.setAsync(recurrence as never, done));
  if (recurrence !== null) return;
  await call('put the start back', (done) => item.start.setAsync(new Date(startUtc), done));
  await call('put the end back', (done) => item.end.setAsync(new Date(endUtc), done));
}

/** One occurrence of a series is open: it cannot be made to repeat. */
export function isOccurrence({ seriesId }: Office.AppointmentCompose): boolean {
  return typeof seriesId === 'string' && seriesId !== '';
}

async function removeNewFiles(around: FormAround, before: ReadonlySet<string>): Promise<void> {
  const { item, call } = around;
  for (const { id, name } of await attachmentsOf(around))
    if (!before.has(id)) await call(`take “${name}” away`, (done) => item.removeAttachmentAsync(id, done));
}

async function removeNewCategories(around: FormAround, before: readonly string[]): Promise<void> {
  const { item, call } = around;
  const added = (await categoriesOf(around)).filter((name) => !before.includes(name));
  if (added.length > 0)
    await call('take the category away', (done) => item.categories.removeAsync([...added], done));
}
