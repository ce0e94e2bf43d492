import { guidFrom } from './deterministicId';
import type { ColumnKind, WorldColumn } from './WorldSite';

type Row = readonly [
  name: string,
  displayName: string,
  kind: ColumnKind,
  marks: string,
  settings?: WorldColumn['settings'],
];

const people = { allowMultipleSelection: false, chooseFromType: 'peopleOnly', displayAs: 'nameWithPresence' };
const times = { displayAs: 'default', format: 'dateTime' };

const rows: readonly Row[] = [
  ['Title', 'Title', 'text', 'writable required', { allowMultipleLines: false, maxLength: 255 }],
  ['_ComplianceFlags', 'Label setting', 'lookup', ''],
  ['ID', 'ID', 'number', 'indexed'],
  ['ContentType', 'Content Type', 'lookup', ''],
  ['Modified', 'Modified', 'dateTime', '', times],
  ['Created', 'Created', 'dateTime', '', times],
  ['Author', 'Created By', 'personOrGroup', '', people],
  ['Editor', 'Modified By', 'personOrGroup', '', people],
  ['_UIVersionString', 'Version', 'text', '', { allowMultipleLines: false, maxLength: 255 }],
  ['Attachments', 'Attachments', 'boolean', ''],
  ['Edit', 'Edit', 'calculated', ''],
  ['LinkTitleNoMenu', 'Title', 'calculated', ''],
  ['LinkTitle', 'Title', 'calculated', ''],
  ['ItemChildCount', 'Item Child Count', 'lookup', ''],
  ['FolderChildCount', 'Folder Child Count', 'lookup', ''],
  ['GUID', 'GUID', 'text', 'hidden'],
  ['UniqueId', 'Unique Id', 'lookup', 'hidden'],
  ['FileRef', 'URL Path', 'lookup', 'hidden'],
  ['owshiddenversion', 'owshiddenversion', 'number', 'hidden'],
];

/** The columns that SharePoint gives every list. */
export const ownColumns: readonly WorldColumn[] = rows.map(
  ([name, displayName, kind, marks, settings = {}]) => ({
    ...{ id: guidFrom(`own column ${name}`), name, displayName, kind, settings, description: '' },
    ...{ columnGroup: marks.includes('hidden') ? '_Hidden' : 'Custom Columns', enforceUniqueValues: false },
    ...{ indexed: marks.includes('indexed'), hidden: marks.includes('hidden') },
    ...{ readOnly: !marks.includes('writable'), required: marks.includes('required') },
    ...{ isDeletable: false, defaultValue: null },
  }),
);
