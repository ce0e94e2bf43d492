import type { FormChange } from '../../../application/ports/AppointmentForm';
import type { FormContext } from '../FormContext';
import { attachmentsOf } from '../formParts';
import type { PartAccess } from '../writePart';

type FileChange = Extract<FormChange, { readonly kind: 'agendaFile' }>;
type Attachments = readonly Office.AttachmentDetailsCompose[];

/** What a file that had to go held, by its name; nothing is kept of one that could not be read. */
type RemovedFiles = Map<string, string>;

/** The agenda as a file. The new one first: one that cannot be added must not cost the old one. */
export function fileAccess(context: FormContext, { file, instead }: FileChange): PartAccess<Attachments> {
  const removed: RemovedFiles = new Map();
  const goes = ({ name }: { readonly name: string }) => name === file.name || instead.includes(name);
  const isNew = (before: Attachments | null) => {
    const ids = new Set(before?.map(({ id }) => id));
    return ({ id, name }: Attachments[number]) => name === file.name && !ids.has(id);
  };
  let standing: Attachments | null = null;
  return {
    read: () => attachmentsOf(context),
    write: async (before) => {
      standing = before;
      const now = await attachmentsOf(context);
      if (!now.some(isNew(before))) await attach(context, file.name, file.base64);
      for (const older of before?.filter(goes) ?? [])
        if (now.some(({ id }) => id === older.id)) await takeAway(context, older, removed);
    },
    missing: (now) => [
      ...(now.some(isNew(standing)) ? [] : [file.name]),
      ...now.filter((one) => goes(one) && !isNew(standing)(one)).map(({ name }) => name),
    ],
    wayBack: (now, before, after) => {
      const added = now.filter((one) => isNew(before)(one) && after.some(({ id }) => id === one.id));
      const lost = before.filter((one) => goes(one) && !after.some(({ id }) => id === one.id));
      return {
        write: async () => {
          for (const one of added) await remove(context, one);
          for (const { name } of lost) await bringBack(context, name, removed);
        },
        isBack: (back) =>
          back.every(({ id }) => added.every((one) => one.id !== id)) &&
          lost.every(({ name }) => back.some((one) => one.name === name)),
      };
    },
  };
}

async function takeAway(
  context: FormContext,
  file: Attachments[number],
  removed: RemovedFiles,
): Promise<void> {
  const content = await contentOf(context, file).catch(() => null);
  if (content !== null) removed.set(file.name, content);
  await remove(context, file);
}

async function contentOf(
  { item, call }: FormContext,
  { id, name }: Attachments[number],
): Promise<string | null> {
  const { content, format } = await call<Office.AttachmentContent>(`read “${name}”`, (done) =>
    item.getAttachmentContentAsync(id, done),
  );
  return format === 'base64' ? content : null;
}

async function bringBack(context: FormContext, name: string, removed: RemovedFiles): Promise<void> {
  const content = removed.get(name);
  if (content !== undefined) await attach(context, name, content);
}

async function attach({ item, call }: FormContext, name: string, base64: string): Promise<void> {
  await call<string>(`attach “${name}”`, (done) => item.addFileAttachmentFromBase64Async(base64, name, done));
}

function remove({ item, call }: FormContext, { id, name }: Attachments[number]): Promise<void> {
  return call(`take “${name}” away`, (done) => item.removeAttachmentAsync(id, done));
}
