import { raciLetterLabels, type RaciLetter } from '../../playbook/decisions';
import { meetings } from '../../playbook/meetings';
import { entryKinds, type Family, type Field } from './fieldTypes';

export interface ListDescription {
  /** By this title the list is found in its site. */
  readonly title: string;
  /** In the order in which people see the columns. */
  readonly fields: Readonly<Record<string, Field>>;
  /** Fields that an organization adds; one is named "letter:CISO" where the family is called "letter". */
  readonly families?: Readonly<Record<string, Family>>;
}

const meetingIds = meetings.map(({ id }) => id);
const states = ['open', 'done'] as const;
const letters = Object.keys(raciLetterLabels) as readonly RaciLetter[];

/** The column that every list of SharePoint has. */
const title = { type: 'text', label: 'Title', column: 'Title' } as const;

/** No for a row that was taken back: it stays, so that its history does. */
const inForce = { type: 'boolean', label: 'In force', column: 'TandemInForce', defaultValue: true } as const;

const person = {
  personName: {
    ...{ type: 'text', label: 'Person', column: 'TandemPersonName', unit: 'person' },
    formLabels: { decision: 'Decided by', action: 'Owner', escalation: 'Goes to' },
  },
  personMail: { type: 'mail', label: 'Mail', column: 'TandemPersonMail', unit: 'person', isDetail: true },
  personTitle: {
    ...{ type: 'text', label: 'Job title', column: 'TandemPersonTitle', unit: 'person', isDetail: true },
  },
  personId: {
    ...{ type: 'personId', label: 'Person’s id', column: 'TandemPersonId', unit: 'person', isDetail: true },
  },
} as const satisfies Readonly<Record<string, Field>>;

/** A choice, with who made it, when and why; a pattern, with its first date. */
const choice = { unit: 'choice' } as const;

/** A day: Outlook's own meetings that are longer are no meetings of a rhythm. */
const longestMinutes = 24 * 60;

/** As in the grid and in an import. */
const largestNumber = 99_999;

/** The lists of a workspace, in the order in which they are made. */
export const listSchema = {
  raci: {
    title: 'Tandem RACI',
    fields: {
      number: {
        ...{ type: 'whole', from: 1, to: largestNumber },
        ...{ label: 'Number', column: 'TandemNumber', isIndexed: true },
      },
      title,
      CAIO: { type: 'letter', values: letters, label: 'CAIO', column: 'TandemCAIO' },
      CIO: { type: 'letter', values: letters, label: 'CIO', column: 'TandemCIO' },
      COO: { type: 'letter', values: letters, label: 'COO', column: 'TandemCOO' },
      CEO: { type: 'letter', values: letters, label: 'CEO', column: 'TandemCEO' },
      retired: { type: 'boolean', label: 'Retired', column: 'TandemRetired', isIndexed: true },
      inForce,
    },
    families: { letter: { type: 'letter', values: letters, column: 'TandemLetter' } },
  },
  seats: {
    title: 'Tandem Seats',
    fields: {
      title,
      role: { type: 'text', label: 'Role', column: 'TandemRole', isIndexed: true },
      from: { type: 'date', label: 'From', column: 'TandemFrom' },
      ...person,
      inForce,
    },
  },
  record: {
    title: 'Tandem Record',
    fields: {
      on: {
        ...{ type: 'date', label: 'On', column: 'TandemOn', isIndexed: true, isRequired: true },
        formLabels: { decision: 'Decided on', action: 'Agreed on', escalation: 'Escalated on' },
      },
      kind: {
        ...{ type: 'oneOf', values: entryKinds, label: 'Kind', column: 'TandemKind' },
        ...{ isIndexed: true, isRequired: true },
      },
      title: {
        ...title,
        formLabels: {
          decision: 'What was decided',
          action: 'What has to be done',
          escalation: 'What could not be settled',
        },
      },
      status: {
        ...{ type: 'oneOf', values: states, fallback: 'open' },
        ...{ label: 'Status', column: 'TandemStatus', isIndexed: true },
        formLabels: { action: 'It is done already', escalation: 'It is settled already' },
      },
      due: {
        ...{ type: 'date', label: 'Due', column: 'TandemDue', isIndexed: true },
        formLabels: { action: 'Due', escalation: 'Answer by' },
      },
      /** The day on which a decision is looked at again. */
      reviewBy: {
        ...{ type: 'date', label: 'Review by', column: 'TandemReviewBy', isIndexed: true },
        formLabels: { decision: 'Review by' },
      },
      decision: { type: 'reference', label: 'Decision', column: 'TandemDecision', isIndexed: true },
      meeting: {
        ...{ type: 'reference', values: meetingIds },
        ...{ label: 'Meeting', column: 'TandemMeeting', isIndexed: true },
        formLabels: { decision: 'Decided at', action: 'Agreed at', escalation: 'Came up at' },
      },
      ...person,
      notes: { type: 'longText', label: 'Notes', column: 'TandemNotes' },
      inForce,
    },
  },
  settings: {
    title: 'Tandem Settings',
    fields: {
      title,
      /** What is valid in it depends on the kind. */
      value: { type: 'longText', label: 'Value', column: 'TandemValue', ...choice },
      kind: { type: 'text', label: 'Kind', column: 'TandemKind', isIndexed: true },
      meeting: { type: 'reference', values: meetingIds, label: 'Meeting', column: 'TandemMeeting' },
      role: { type: 'text', label: 'Role', column: 'TandemRole' },
      decision: { type: 'reference', label: 'Decision', column: 'TandemDecision' },
      date: { type: 'date', label: 'Date', column: 'TandemDate', ...choice },
      time: { type: 'time', label: 'Time', column: 'TandemTime' },
      durationMinutes: {
        ...{ type: 'whole', from: 1, to: longestMinutes },
        ...{ label: 'Minutes', column: 'TandemDurationMinutes' },
      },
      zone: { type: 'zone', label: 'Time zone', column: 'TandemZone' },
      figure: { type: 'figure', label: 'Figure', column: 'TandemFigure', ...choice },
      isAsked: { type: 'boolean', label: 'Asked for', column: 'TandemIsAsked', ...choice },
      isOwn: { type: 'boolean', label: 'Own line', column: 'TandemIsOwn' },
      because: { type: 'longText', label: 'Because', column: 'TandemBecause', ...choice },
      by: { type: 'text', label: 'By', column: 'TandemBy', ...choice, isDetail: true },
      on: { type: 'date', label: 'On', column: 'TandemOn', ...choice, isDetail: true },
      ...person,
      inForce,
    },
  },
} as const satisfies Readonly<Record<string, ListDescription>>;

/** The column in which every key stands once. */
export const keyColumn = { column: 'TandemKey', label: 'Key' } as const;

type Schema = typeof listSchema;

export type ListName = keyof Schema;

export const listNames = Object.keys(listSchema) as readonly ListName[];

/** The fields of a list as they are described, by name. */
export type FieldsOf<List extends ListName> = Schema[List]['fields'];

export type FieldName<List extends ListName> = keyof FieldsOf<List> & string;

export type PersonFieldName = keyof typeof person;

/** The families of a list, by name. */
export type FamiliesOf<List extends ListName> = Schema[List] extends { readonly families: infer Families }
  ? Families
  : unknown;
