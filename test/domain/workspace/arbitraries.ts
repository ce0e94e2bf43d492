import fc from 'fast-check';
import { editContent, type ContentEdit } from '../../../src/domain/workspace/editContent';
import { emptyContent } from '../../../src/domain/workspace/emptyContent';
import type { WorkspaceContent } from '../../../src/domain/workspace/types';
import { decisions } from '../../../src/playbook/decisions';
import { meetings } from '../../../src/playbook/meetings';
import { models } from '../../../src/playbook/models';
import { raciRoles, roleNames, type Role } from '../../../src/playbook/roles';
import { dates, seriesAt, wallTimes } from '../recurrence/arbitraries';

const meeting = fc.constantFrom(...meetings.map(({ id }) => id));
const role = fc.constantFrom(...(Object.keys(roleNames) as Role[]));
const choice = fc.constantFrom('keep', 'restore');
const model = fc.constantFrom(...models.map(({ id }) => id));
const letter = fc.constantFrom('R', 'A', 'C', 'I', null);
const text = fc.string({ maxLength: 12 });
const words = fc.string({ minLength: 1, maxLength: 12 });
const ownDecision = fc.constantFrom('own-one', 'own:two', 'own-three');
const decision = fc.oneof(fc.constantFrom(...decisions.map(({ id }) => id)), ownDecision);

const people = fc.record({
  id: fc.stringMatching(/^[a-z0-9][a-z0-9@._-]{0,11}$/),
  name: text,
  mail: fc.oneof(fc.constant(''), fc.stringMatching(/^[a-z'.]{1,8}@[a-z.]{1,8}$/)),
  title: fc.option(words),
});

const letters = fc.record({ CAIO: letter, CIO: letter, COO: letter, CEO: letter });

const matrixRow = fc.record({
  decision,
  number: fc.integer({ min: 1, max: 40 }),
  title: text,
  letters,
  retired: fc.boolean(),
});

export const edits: fc.Arbitrary<ContentEdit> = fc.oneof(
  fc.record({ kind: fc.constant('chooseModel'), model }),
  fc.record({ kind: fc.constant('seat'), role, person: fc.option(people) }),
  fc.record({ kind: fc.constant('escalateTo'), escalation: fc.constantFrom('fromModel', 'COO', 'CEO') }),
  fc.record({
    kind: fc.constant('override'),
    meeting,
    role,
    attendance: fc.constantFrom('required', 'optional', 'informed'),
  }),
  fc.record({ kind: fc.constant('undoOverride'), meeting, role }),
  fc.record({ kind: fc.constant('setTime'), meeting, time: seriesAt(wallTimes) }),
  fc.record({
    kind: fc.constant('setMoves'),
    moves: fc.uniqueArray(fc.record({ meeting, date: dates, toDate: dates, toTime: wallTimes }), {
      maxLength: 3,
      selector: (move) => `${move.meeting} ${move.date}`,
    }),
  }),
  fc.record({
    kind: fc.constant('decide'),
    choice: fc.oneof(
      fc.record({
        ...{ meeting, field: fc.constantFrom('subject', 'time', 'end'), choice: choice },
        ...{ mail: fc.constant(''), date: fc.constant(null) },
      }),
      fc.record({
        ...{ meeting, field: fc.constant('attendee'), choice: choice },
        ...{ mail: fc.stringMatching(/^[a-z'.]{1,8}@[a-z.]{1,8}$/), date: fc.constant(null) },
      }),
      fc.record({
        ...{ meeting, field: fc.constant('occurrence'), choice: choice },
        ...{ mail: fc.constant(''), date: dates },
      }),
      fc.record({
        ...{ meeting, field: fc.constant('attendeeOnDate'), choice: choice },
        ...{ mail: fc.stringMatching(/^[a-z'.]{1,8}@[a-z.]{1,8}$/), date: dates },
      }),
    ),
  }),
  fc.record({ kind: fc.constant('organizeAs'), organizer: fc.option(people) }),
  fc.record({ kind: fc.constant('setLetter'), decision, role: fc.constantFrom(...raciRoles), letter }),
  fc.record({ kind: fc.constant('addDecision'), row: matrixRow }),
  fc.record({ kind: fc.constant('renameDecision'), decision, title: text }),
  fc.record({ kind: fc.constantFrom('retireDecision', 'restoreDecision'), decision }),
  fc.record({ kind: fc.constant('placeDecision'), decision, meeting: fc.option(meeting) }),
  fc.record({
    kind: fc.constant('chooseModelOnPurpose'),
    choice: fc.record({ model, by: text, on: dates, because: text }),
  }),
  fc.record({
    kind: fc.constant('noteSign'),
    evidence: fc.record({
      sign: fc.constantFrom(
        'units-running-initiatives',
        'yearly-budget',
        'purchases-around-it',
        'board-request',
      ),
      figure: fc.option(fc.integer({ min: 0, max: 9_000_000 })),
      isAsked: fc.option(fc.boolean()),
      note: text,
      by: text,
      on: dates,
    }),
  }),
  fc.record({
    kind: fc.constant('wordCharter'),
    wording: fc.record({
      charterOf: fc.constantFrom('CIO', 'CAIO'),
      line: words,
      isOwn: fc.boolean(),
      wording: text,
    }),
  }),
  fc.record({
    kind: fc.constant('acceptFinding'),
    accepted: fc.record({ key: words, because: text, by: text, on: dates }),
  }),
  fc.record({ kind: fc.constant('withdrawAcceptance'), key: words }),
  fc.record({ kind: fc.constant('letEditRaci'), editors: fc.constantFrom('seated', 'everybody') }),
  fc.record({
    kind: fc.constant('succeed'),
    succession: fc.record({ role, person: fc.option(people), from: dates }),
  }),
);

/** What people could have made of the playbook. */
export const contents: fc.Arbitrary<WorkspaceContent> = fc
  .array(edits, { maxLength: 12 })
  .map((made) => made.reduce(editContent, emptyContent));
