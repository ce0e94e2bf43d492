import { meetings } from '../../playbook/meetings';
import { roleNames } from '../../playbook/roles';
import { meetingOf } from '../rhythm/meetings';
import { mailKey } from '../rhythm/sameMail';
import type { RhythmSettings } from '../rhythm/types';
import { personFields, textField } from './rowFields';
import { detailRowsOf, seriesRowsOf, waitingRowsOf } from './rhythmRows';
import type { Fields, Row, WorkspaceContent } from './types';

/** The form of the rows; a workspace with a greater one was made by a newer Tandem and is only read. */
export const schemaVersion = 1;

export const schemaKey = 'schema-version';

/** What a line of a list holds. */
const longestTitle = 255;

/** Written last when a workspace is made: where it stands, everything else does. */
export const schemaRow: Row<'settings'> = setting('schema', schemaKey, 'Version of this workspace', {
  figure: schemaVersion,
});

/** One row for each setting, flat where the value is; the key says what it is about. */
export function settingRowsOf(content: WorkspaceContent): readonly Row<'settings'>[] {
  const { settings } = content;
  return [
    modelRow(content),
    setting('escalation', 'escalation', 'Escalation path', { value: settings.organization.escalation }),
    setting('organizer', 'organizer', 'Organizer of the meetings', personFields(settings.organizer)),
    ...timeRows(settings),
    ...overrideRows(settings),
    ...moveRows(settings),
    ...choiceRows(settings),
    ...detailRowsOf(settings.details),
    ...placedRows(settings),
    ...charterRows(content),
    ...signRows(content),
    ...acceptedRows(content),
    ...seriesRowsOf(content.series),
    ...waitingRowsOf(content.waiting),
    ...editorRows(content),
  ];
}

/** Where nothing is said, whoever holds a seat edits. */
function editorRows({ raciEditors }: WorkspaceContent): readonly Row<'settings'>[] {
  if (raciEditors === 'seated') return [];
  return [setting('raciEditors', 'raci-editors', 'Who may edit the RACI', { value: raciEditors })];
}

function setting(kind: string, key: string, title: string, fields: Fields<'settings'>): Row<'settings'> {
  return {
    list: 'settings',
    key,
    fields: { kind, title: title.slice(0, longestTitle), ...fields, inForce: true },
  };
}

function modelRow({ settings, modelChoice }: WorkspaceContent): Row<'settings'> {
  return setting('model', 'model', 'Organizational model', {
    value: settings.organization.model,
    by: textField(modelChoice?.by ?? null),
    on: modelChoice?.on ?? null,
    because: textField(modelChoice?.because ?? null),
  });
}

function timeRows({ times }: RhythmSettings): readonly Row<'settings'>[] {
  return meetings.flatMap(({ id, title }) => {
    const time = times[id];
    if (time === undefined) return [];
    const { pattern, firstDate, startTime, durationMinutes, zone } = time;
    const fields = { meeting: id, value: JSON.stringify(pattern), date: firstDate, time: startTime };
    return [
      setting('meetingTime', `time:${id}`, `Time of the ${title}`, { ...fields, durationMinutes, zone }),
    ];
  });
}

function overrideRows({ overrides }: RhythmSettings): readonly Row<'settings'>[] {
  return overrides.map(({ meeting, role, kind }) =>
    setting(
      'override',
      `override:${meeting}:${role}`,
      `${roleNames[role].short} in the ${meetingOf(meeting).title}`,
      {
        meeting,
        role,
        value: kind,
      },
    ),
  );
}

function moveRows({ moves }: RhythmSettings): readonly Row<'settings'>[] {
  return moves.map(({ meeting, date, toDate, toTime }) =>
    setting('move', `move:${meeting}:${date}`, `${meetingOf(meeting).title} of ${date}`, {
      meeting,
      date: toDate,
      time: toTime,
    }),
  );
}

function choiceRows({ choices = [] }: RhythmSettings): readonly Row<'settings'>[] {
  return choices.map(({ meeting, field, mail, date, choice }) =>
    setting(
      'choice',
      `choice:${meeting}:${field}:${[date ?? '', mailKey(mail)].join(' ').trim()}`,
      `Difference in the calendar: ${meetingOf(meeting).title}, ${[date ?? '', mail].join(' ').trim() || field}`,
      { meeting, value: choice },
    ),
  );
}

function placedRows({ organization: { placed = [] } }: RhythmSettings): readonly Row<'settings'>[] {
  return placed.map(({ decision, meeting }) =>
    setting('placed', `placed:${decision}`, `Meeting that takes ${decision}`, { decision, value: meeting }),
  );
}

function charterRows({ charters }: WorkspaceContent): readonly Row<'settings'>[] {
  return charters.map(({ charterOf, line, isOwn, wording }) =>
    setting('charter', `charter:${charterOf}:${line}`, `Charter of the ${charterOf}`, {
      role: charterOf,
      isOwn,
      value: textField(wording),
    }),
  );
}

function signRows({ signs }: WorkspaceContent): readonly Row<'settings'>[] {
  return signs.map(({ sign, figure, isAsked, note, by, on }) =>
    setting('sign', `sign:${sign}`, `Sign: ${sign}`, {
      figure,
      isAsked,
      because: textField(note),
      by: textField(by),
      on,
    }),
  );
}

function acceptedRows({ accepted }: WorkspaceContent): readonly Row<'settings'>[] {
  return accepted.map(({ key, because, by, on }) =>
    setting('accepted', `accepted:${key}`, `Accepted: ${key}`, {
      because: textField(because),
      by: textField(by),
      on,
    }),
  );
}
