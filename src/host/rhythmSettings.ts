import * as v from 'valibot';
import type { RhythmSettings } from '../domain/rhythm/types';
import { meetings } from '../playbook/meetings';
import { models } from '../playbook/models';
import { roleNames, type Role } from '../playbook/roles';

const person = v.object({
  id: v.string(),
  name: v.string(),
  mail: v.string(),
  title: v.nullable(v.string()),
});
const role = v.picklist(Object.keys(roleNames) as readonly Role[]);
const meeting = v.picklist(meetings.map(({ id }) => id));
const weekday = v.picklist(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const weekIndex = v.picklist(['first', 'second', 'third', 'fourth', 'last']);

const pattern = v.variant('kind', [
  v.object({ kind: v.literal('weekly'), intervalWeeks: v.number(), weekday, firstDayOfWeek: weekday }),
  v.object({ kind: v.literal('monthly'), weekday, index: weekIndex }),
]);

/** When a series is held, as it is kept. */
export const seriesTime = v.object({
  pattern,
  firstDate: v.pipe(v.string(), v.isoDate()),
  startTime: v.pipe(v.string(), v.isoTime()),
  durationMinutes: v.number(),
  zone: v.string(),
});

const occurrenceMove = v.object({
  meeting,
  date: v.pipe(v.string(), v.isoDate()),
  toDate: v.pipe(v.string(), v.isoDate()),
  toTime: v.pipe(v.string(), v.isoTime()),
});

const letter = v.nullable(v.picklist(['R', 'A', 'C', 'I']));

const matrixRow = v.object({
  decision: v.string(),
  number: v.number(),
  title: v.string(),
  letters: v.object({ CAIO: letter, CIO: letter, COO: letter, CEO: letter }),
  retired: v.boolean(),
});

/** The model, who holds which seat, who settles disputes, and what the organization decides otherwise than the playbook. */
const organization = v.object({
  model: v.picklist(models.map(({ id }) => id)),
  seats: v.record(role, v.nullable(person)),
  escalation: v.picklist(['fromModel', 'COO', 'CEO']),
  matrix: v.exactOptional(v.array(matrixRow)),
  placed: v.exactOptional(v.array(v.object({ decision: v.string(), meeting }))),
});

/** Where the organization asks a role otherwise than the RACI does. */
const attendanceOverrides = v.array(
  v.object({ meeting, role, kind: v.picklist(['required', 'optional', 'informed']) }),
);

/** What is kept between visits, checked when it is read: an older or a foreign form is none. */
export const rhythmSettings: v.GenericSchema<unknown, RhythmSettings> = v.object({
  organization,
  overrides: attendanceOverrides,
  times: v.record(meeting, seriesTime),
  moves: v.optional(v.array(occurrenceMove), []),
  organizer: v.nullable(person),
});
