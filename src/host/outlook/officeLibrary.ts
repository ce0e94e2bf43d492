/// <reference types="office-js" />

/** Microsoft's library for add-ins, as its own script makes it known to the page. */
export type OfficeLibrary = typeof Office;

/** The library of the page; null until its script has run. */
export function officeLibrary(page: Window): OfficeLibrary | null {
  return (page as { readonly Office?: OfficeLibrary }).Office ?? null;
}

/** Whether this Outlook has the functions of that version of the mailbox. */
export function hasMailbox({ context }: OfficeLibrary, version: string): boolean {
  return context.requirements.isSetSupported('Mailbox', version);
}
