/** Microsoft demands that it comes from here. */
export const officeScript = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
