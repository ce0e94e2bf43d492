import type { Finding, FindingRule, Remedy } from '../../../../src/domain/findings/types';
import { describeFinding } from '../../../../src/ui/shared/findings/describeFinding';
import { describeRemedy } from '../../../../src/ui/shared/findings/describeRemedy';
import { describeWhy } from '../../../../src/ui/shared/findings/describeWhy';
import type { MeetingId } from '../../../../src/playbook/meetings';
import { ada, ben, grace } from '../../../domain/rhythm/builders';

const ownNames = {
  'portfolio-review': 'Review',
  'readiness-sync': 'Sync',
  'governance-council': 'Council',
} as const;
const nameOf = (meeting: MeetingId): string => ownNames[meeting];

type Facts<One> = One extends Finding ? Partial<Omit<One, 'rule'>> : never;

function finding<Rule extends FindingRule>(
  rule: Rule,
  facts: Facts<Extract<Finding, { rule: Rule }>>,
): Finding {
  const none = { key: '', decision: null, meeting: null, role: null, remedies: [] };
  return { ...none, rule, ...facts } as unknown as Finding;
}

const row = { number: 12, title: 'AI budget allocation' };
const council = { meeting: 'governance-council' } as const;

test.each<[Finding, string]>([
  [
    finding('accountGone', { role: 'CIO', holder: ben, state: 'disabled' }),
    'Ben Ruiz (CIO) has a disabled account.',
  ],
  [
    finding('accountGone', { role: 'CIO', holder: ben, state: 'gone' }),
    'Ben Ruiz (CIO) is no longer in the directory.',
  ],
  [
    finding('accountableNotInRoom', { role: 'COO', row, ...council }),
    'The COO is accountable for decision 12, AI budget allocation, and is not invited to the Council, which takes it.',
  ],
  [
    finding('accountableOutsideLine', { role: 'COO', row, workers: ['CAIO'] }),
    'The COO is accountable for decision 12, AI budget allocation, but the CAIO does not report to the COO.',
  ],
  [
    finding('accountableOutsideLine', { role: 'VPAI', row, workers: ['CAIO', 'CIO'] }),
    'The VP of AI is accountable for decision 12, AI budget allocation, but the CAIO and the CIO do not report to the VP of AI.',
  ],
  [
    finding('addressDiffers', { role: 'COO', stored: 'old@example.com', found: grace }),
    'The seat of the COO says old@example.com; the account of Grace Liu has grace@example.com.',
  ],
  [
    finding('cannotOpen', { role: 'COO', holder: grace }),
    'Grace Liu (COO) is not in the team around this tab.',
  ],
  [
    finding('charterOwnsElsewhere', { role: 'COO', row, owner: 'CAIO', line: 'AI law' }),
    'The CAIO owns “AI law” by charter, and the COO is accountable for decision 12, AI budget allocation.',
  ],
  [
    finding('guestPresent', { guest: 'Sam Petersen', ...council, roles: [] }),
    'Sam Petersen is in the invitation to the Council as a guest, and holds no seat.',
  ],
  [
    finding('guestPresent', { guest: 'Noor Haddad', ...council, roles: ['CEO', 'COO'] }),
    'Noor Haddad is in the invitation to the Council as a guest, and is only informed of what it takes (CEO, COO).',
  ],
  [finding('noMeetingTakes', { row, newsIn: [] }), 'Decision 12, AI budget allocation, is on no agenda.'],
  [
    finding('noMeetingTakes', { row, newsIn: ['portfolio-review', 'governance-council'] }),
    'Decision 12, AI budget allocation, is only news in the Review and the Council; no meeting takes it.',
  ],
  [finding('noResponsible', { row }), 'Decision 12, AI budget allocation, has nobody responsible.'],
  [
    finding('notOneAccountable', { row, roles: [] }),
    'Decision 12, AI budget allocation, has nobody accountable.',
  ],
  [
    finding('notOneAccountable', { row, roles: ['CAIO', 'CIO'] }),
    'Decision 12, AI budget allocation, has several accountable: the CAIO and the CIO.',
  ],
  [
    finding('overloadedRole', { role: 'CIO', as: 'A', count: 7, of: 12 }),
    'The CIO is accountable for 7 of 12 decisions.',
  ],
  [
    finding('overloadedRole', { role: 'CIO', as: 'RA', count: 10, of: 12 }),
    'The CIO is responsible or accountable on 10 of 12 decisions.',
  ],
  [
    finding('requiredNotInvited', { person: ben, roles: ['CIO', 'COO'], ...council }),
    'Ben Ruiz (CIO, COO) is required at the Council and is not in its invitation.',
  ],
  [finding('roleOnNoDecision', { role: 'CEO' }), 'The CEO has a letter on no decision.'],
  [
    finding('timeToMoveOn', {
      model: 'cio-owns-ai',
      sign: { sign: 'board-request', title: '', state: 'shows', above: 0, evidence: asked(true) },
    }),
    'It is time to leave the model “The CIO owns AI, with a VP of AI”: The board has asked for AI accountability apart from IT reporting.',
  ],
  [
    finding('tooManyConsulted', { row, roles: ['CIO', 'COO', 'CEO'] }),
    'Decision 12, AI budget allocation, consults 3 roles: the CIO, the COO and the CEO.',
  ],
  [
    finding('topicTiedToNothing', { topic: 'Budget alignment', ...council }),
    '“Budget alignment” in the Council is about no decision and no charter.',
  ],
  [finding('vacantSeat', { role: 'VPAI', answersFor: 0 }), 'The VP of AI’s seat is vacant.'],
])('says what is so: %#', (found, words) => expect(describeFinding(found, nameOf)).toBe(words));

function asked(isAsked: boolean) {
  return {
    sign: 'board-request',
    figure: null,
    isAsked,
    note: '',
    by: 'Ben Ruiz',
    on: '2026-12-01',
  } as const;
}

test.each<[Finding, string]>([
  [finding('accountGone', {}), 'Invitations and questions go to a mailbox that nobody reads.'],
  [finding('accountableNotInRoom', {}), 'The decision is taken without the one person who answers for it.'],
  [finding('accountableOutsideLine', {}), 'Somebody answers for work that they cannot direct.'],
  [
    finding('addressDiffers', {}),
    'Nobody is invited before the two agree: an invitation would reach another mailbox than the one that was chosen.',
  ],
  [
    finding('cannotOpen', {}),
    'They cannot open it: they see neither who decides nor the meetings, and nothing that waits for them.',
  ],
  [finding('charterOwnsElsewhere', {}), 'Two people can each believe that the last word is theirs.'],
  [
    finding('guestPresent', {}),
    'A guest stays in the invitation. Accept it with the reason, so that others know why they are there.',
  ],
  [
    finding('noMeetingTakes', {}),
    'A decision without a place in the rhythm is taken late, alone or not at all.',
  ],
  [
    finding('noResponsible', { role: 'CIO' }),
    'Until somebody is named, the CIO answers for it and also does the work.',
  ],
  [finding('noResponsible', { role: null }), 'Nobody is named to do the work.'],
  [
    finding('notOneAccountable', {}),
    'One role has to answer for each decision, or it waits until somebody claims it.',
  ],
  [finding('overloadedRole', {}), 'Decisions wait for the one person who has no time for them.'],
  [finding('requiredNotInvited', {}), 'The meeting cannot decide what it is there for.'],
  [finding('roleOnNoDecision', {}), 'The role is in the model, and nobody would ask it or tell it anything.'],
  [finding('timeToMoveOn', {}), 'This model is for the time in which AI maturity is built. It expires.'],
  [finding('tooManyConsulted', {}), 'Each of them is one more round before anything is decided.'],
  [finding('topicTiedToNothing', {}), 'Time is spent on it in every meeting, and nothing can come of it.'],
  [finding('vacantSeat', { answersFor: 0 }), 'Nobody can be asked, told or invited in that role.'],
  [
    finding('vacantSeat', { answersFor: 1 }),
    'Nobody answers for one decision, and nobody can be invited in that role.',
  ],
  [
    finding('vacantSeat', { answersFor: 7 }),
    'Nobody answers for 7 decisions, and nobody can be invited in that role.',
  ],
])('says why it matters: %#', (found, words) => expect(describeWhy(found)).toBe(words));

const edit = (act: Extract<Remedy, { kind: 'edit' }>['act']): Remedy => ({ kind: 'edit', act, edits: [] });
const goTo = (act: Extract<Remedy, { kind: 'goTo' }>['act']): Remedy => ({ kind: 'goTo', act });

test.each<[Remedy, string]>([
  [edit({ kind: 'inform', roles: ['CAIO', 'CIO'] }), 'Inform the CAIO and the CIO afterwards'],
  [edit({ kind: 'invite', role: 'CEO', as: 'optional' }), 'Invite the CEO as optional'],
  [edit({ kind: 'keepAccountable', role: 'CIO' }), 'Keep only the CIO accountable'],
  [edit({ kind: 'leaveVacant', role: 'CIO' }), 'Leave the seat of the CIO vacant'],
  [edit({ kind: 'makeAccountable', role: 'CEO' }), 'Make the CEO accountable'],
  [edit({ kind: 'makeResponsible', role: 'CIO' }), 'Make the CIO responsible'],
  [edit({ kind: 'restoreDecision', row }), 'Restore decision 12, AI budget allocation'],
  [edit({ kind: 'sayInCharter', role: 'COO' }), 'Say in the charter that the COO is accountable'],
  [edit({ kind: 'takeAddress', role: 'COO', mail: 'new@example.com' }), 'Take new@example.com for the COO'],
  [edit({ kind: 'takeAt', meeting: 'portfolio-review' }), 'Take it at the Review'],
  [goTo({ kind: 'compareModels' }), 'Compare the models'],
  [goTo({ kind: 'fillSeat', role: 'CEO' }), 'Fill the seat of the CEO'],
  [goTo({ kind: 'givePart', role: 'CEO' }), 'Give the CEO a part'],
  [goTo({ kind: 'handSeatOver', role: 'COO' }), 'Hand the seat of the COO over'],
  [goTo({ kind: 'nameNew', role: 'VPAI' }), 'Name a new VP of AI'],
  [goTo({ kind: 'reviewInvitation' }), 'Review the change to the invitation'],
  [goTo({ kind: 'shareOut' }), 'Share the decisions out anew'],
  [{ kind: 'openDecision', decision: '1', letter: 'A' }, 'Choose who is accountable'],
  [{ kind: 'openDecision', decision: '1', letter: 'R' }, 'Choose who is responsible'],
  [{ kind: 'askToAdd', owner: ada, person: grace }, 'Ask Ada Okafor to add Grace Liu'],
  [{ kind: 'openTeam', person: grace }, 'Add Grace Liu in Teams'],
])('says what settles it, as a button does: %#', (remedy, words) =>
  expect(describeRemedy(remedy, nameOf)).toBe(words),
);
