/**
 * The id of the XML manifest, under which Outlook on Mac and on phones knows the add-in: the same in every
 * installation (manifest/outlook.xml). The unified package has the installation's own.
 */
export const xmlAddInId = '6c0f4b1e-9d37-4e52-8a41-5b7f2d903c68';
