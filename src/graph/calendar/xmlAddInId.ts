/**
 * The id of the XML manifest, under which Outlook knows the add-in: the same in every installation. The app package,
 * where it brings Outlook instead, has the installation's own.
 */
export const xmlAddInId = '6c0f4b1e-9d37-4e52-8a41-5b7f2d903c68';
