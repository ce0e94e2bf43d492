import { meetings, type MeetingId } from '../../playbook/meetings';
import { models, type ModelId } from '../../playbook/models';
import type { Role } from '../../playbook/roles';
import type { Organization, PlacedDecision } from '../org/types';
import { matchesPattern } from '../recurrence/occurrences';
import { isLocalDate } from '../time/localDates';
import { patternIn } from './patternIn';
import type { SeriesFacts } from '../rhythm/seriesFacts';
import type { WaitingChange } from '../rhythm/waitingChanges';
import { detailsIn, seriesIn, waitingIn } from './rhythmRows';
import type {
  AttendanceOverride,
  DriftChoice,
  DriftField,
  OccurrenceMove,
  RhythmSettings,
} from '../rhythm/types';
import type { SeriesTime } from '../recurrence/types';
import { fieldReader, type FieldReader } from './fieldReader';
import { partsOfKey } from './rowFields';
import { allRoles } from './seatRows';
import type {
  AcceptedFinding,
  CharterWording,
  MalformedField,
  ModelChoice,
  RaciEditors,
  Row,
  SignEvidence,
} from './types';

export interface SettingsRead extends Omit<RhythmSettings, 'organization'> {
  readonly organization: Omit<Organization, 'seats' | 'matrix'>;
  readonly modelChoice: ModelChoice | null;
  readonly signs: readonly SignEvidence[];
  readonly charters: readonly CharterWording[];
  readonly accepted: readonly AcceptedFinding[];
  readonly series: readonly SeriesFacts[];
  readonly waiting: readonly WaitingChange[];
  readonly raciEditors: RaciEditors;
}

interface Setting {
  readonly key: string;
  readonly reader: FieldReader<'settings'>;
}

/** What the rows of the settings say. Rows that Tandem did not make stay out of the way. */
export function settingsIn(rows: readonly Row<'settings'>[], malformed: MalformedField[]): SettingsRead {
  const all = rows.map((row) => ({ key: row.key, reader: fieldReader(row, malformed) }));
  const under = <Value>(prefix: string, read: (setting: Setting) => Value | null): readonly Value[] =>
    all
      .filter(({ key }) => key.startsWith(`${prefix}:`))
      .map(read)
      .filter((value) => value !== null);
  const one = (wanted: string): FieldReader<'settings'> | undefined =>
    all.find(({ key }) => key === wanted)?.reader;
  const placed = under('placed', placedIn);
  const choices = under('choice', driftChoiceIn);
  const details = Object.fromEntries(under('details', detailsIn));
  const model = one('model')?.oneOf('value', modelIds) ?? null;
  return {
    organization: {
      model: model ?? 'caio-reports-to-ceo',
      escalation: one('escalation')?.oneOf('value', escalations) ?? 'fromModel',
      ...(placed.length > 0 && { placed }),
    },
    modelChoice: model === null ? null : choiceIn(one('model'), model),
    organizer: one('organizer')?.person() ?? null,
    times: Object.fromEntries(under('time', timeIn)),
    overrides: under('override', overrideIn),
    moves: under('move', moveIn),
    ...(choices.length > 0 && { choices }),
    ...(Object.keys(details).length > 0 && { details }),
    charters: under('charter', charterIn),
    signs: under('sign', signIn),
    accepted: under('accepted', acceptedIn),
    series: under('series', seriesIn),
    waiting: under('waiting', waitingIn),
    raciEditors: one('raci-editors')?.oneOf('value', raciEditors) ?? 'seated',
  };
}

const raciEditors: readonly RaciEditors[] = ['seated', 'everybody'];
const modelIds = models.map(({ id }) => id);
const escalations: readonly Organization['escalation'][] = ['fromModel', 'COO', 'CEO'];
const meetingIds = meetings.map(({ id }) => id);
const attendances: readonly AttendanceOverride['kind'][] = ['required', 'optional', 'informed'];
const driftFields: readonly DriftField[] = [
  'subject',
  'time',
  'attendee',
  'end',
  'occurrence',
  'attendeeOnDate',
];
const aboutSomething: readonly DriftField[] = ['attendee', 'occurrence', 'attendeeOnDate'];
const driftChoices: readonly DriftChoice['choice'][] = ['keep', 'restore'];
const signIds: readonly SignEvidence['sign'][] = [
  'units-running-initiatives',
  'yearly-budget',
  'purchases-around-it',
  'board-request',
];

const meetingIn = (text: string | undefined): MeetingId | null => known(meetingIds, text);
const roleIn = (text: string | undefined): Role | null => known(allRoles, text);

function known<Value extends string>(values: readonly Value[], text: string | undefined): Value | null {
  return values.find((value) => value === text) ?? null;
}

function choiceIn(reader: FieldReader<'settings'> | undefined, model: ModelId): ModelChoice | null {
  const on = reader?.value('on') ?? null;
  if (reader === undefined || on === null) return null;
  return { model, on, by: reader.value('by') ?? '', because: reader.value('because') ?? '' };
}

function timeIn({ key, reader }: Setting): readonly [MeetingId, SeriesTime] | null {
  const meeting = meetingIn(partsOfKey(key, 2)[1]);
  const pattern = patternIn(reader);
  const firstDate = reader.value('date');
  const startTime = reader.value('time');
  const durationMinutes = reader.value('durationMinutes');
  const zone = reader.value('zone');
  if (meeting === null || pattern === null || firstDate === null) return null;
  if (startTime === null || durationMinutes === null || zone === null) return null;
  if (!matchesPattern(pattern, firstDate)) {
    reader.refuse('date');
    return null;
  }
  return [meeting, { pattern, firstDate, startTime, durationMinutes, zone }];
}

function overrideIn({ key, reader }: Setting): AttendanceOverride | null {
  const [, meetingPart, rolePart] = partsOfKey(key, 3);
  const meeting = meetingIn(meetingPart);
  const role = roleIn(rolePart);
  const kind = reader.oneOf('value', attendances);
  return meeting === null || role === null || kind === null ? null : { meeting, role, kind };
}

function moveIn({ key, reader }: Setting): OccurrenceMove | null {
  const [, meetingPart, date = ''] = partsOfKey(key, 3);
  const meeting = meetingIn(meetingPart);
  const toDate = reader.value('date');
  const toTime = reader.value('time');
  if (meeting === null) return null;
  if (!isLocalDate(date)) {
    reader.refuse('key');
    return null;
  }
  return toDate === null || toTime === null ? null : { meeting, date, toDate, toTime };
}

/** The key's last part: an attendee's address, an occurrence's date, both with a space between, else nothing. */
function driftChoiceIn({ key, reader }: Setting): DriftChoice | null {
  const [, meetingPart, fieldPart, about = ''] = partsOfKey(key, 4);
  const meeting = meetingIn(meetingPart);
  const field = known(driftFields, fieldPart);
  const choice = reader.oneOf('value', driftChoices);
  if (meeting === null || field === null || choice === null) return null;
  if (field === 'attendee' && about !== '') return { meeting, field, mail: about, date: null, choice };
  if (field === 'occurrence' && isLocalDate(about)) return { meeting, field, mail: '', date: about, choice };
  const [date = '', mail = ''] = about.split(' ');
  if (field === 'attendeeOnDate' && isLocalDate(date) && mail !== '')
    return { meeting, field, mail, date, choice };
  if (!aboutSomething.includes(field) && about === '')
    return { meeting, field, mail: '', date: null, choice };
  reader.refuse('key');
  return null;
}

function placedIn({ key, reader }: Setting): PlacedDecision | null {
  const [, decision = ''] = partsOfKey(key, 2);
  const meeting = reader.oneOf('value', meetingIds);
  return meeting === null ? null : { decision, meeting };
}

function charterIn({ key, reader }: Setting): CharterWording | null {
  const [, charterOf, line = ''] = partsOfKey(key, 3);
  if (charterOf !== 'CIO' && charterOf !== 'CAIO') return null;
  return { charterOf, line, isOwn: reader.value('isOwn') ?? false, wording: reader.value('value') ?? '' };
}

function signIn({ key, reader }: Setting): SignEvidence | null {
  const sign = known(signIds, partsOfKey(key, 2)[1]);
  const on = reader.value('on');
  if (sign === null || on === null) return null;
  const [figure, isAsked] = [reader.value('figure'), reader.value('isAsked')];
  return { sign, figure, isAsked, note: reader.value('because') ?? '', by: reader.value('by') ?? '', on };
}

function acceptedIn({ key, reader }: Setting): AcceptedFinding | null {
  const on = reader.value('on');
  if (on === null) return null;
  const [, finding = ''] = partsOfKey(key, 2);
  return { key: finding, because: reader.value('because') ?? '', by: reader.value('by') ?? '', on };
}
