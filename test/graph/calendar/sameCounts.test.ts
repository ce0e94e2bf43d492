import { applyPlan } from '../../../src/application/applyPlan';
import type { Person } from '../../../src/domain/org/types';
import { readRhythm } from '../../../src/application/readRhythm';
import { withoutMeetings } from '../../../src/domain/freebusy/withoutMeetings';
import { expandSeries } from '../../../src/domain/recurrence/occurrences';
import type { RhythmSettings } from '../../../src/domain/rhythm/types';
import { slotChoiceOf } from '../../../src/domain/slots/slotChoiceOf';
import { findSlots, type SlotSearch } from '../../../src/domain/slots/findSlots';
import { freeCounts } from '../../../src/domain/slots/freeCounts';
import { repairsFor } from '../../../src/domain/slots/repairsFor';
import { layOutWeeks } from '../../../src/domain/slots/weekGrid';
import { zonesOfPeople } from '../../../src/domain/slots/zonesOfPeople';
import { planningHorizon, planningWindow } from '../../../src/ui/rhythm/times/planningWindow';
import { initialLimits } from '../../../src/ui/rhythm/times/search/searchLimits';
import { slotMeetings } from '../../../src/ui/rhythm/times/search/slotMeetings';
import { standingMeetings } from '../../../src/ui/rhythm/times/search/standingMeetings';
import { offeredMove } from '../../../src/ui/rhythm/times/repairsOf';
import { availabilityOf } from '../../../src/ui/shared/availability/availabilityOf';
import { everybodyInvited, invitedPeople } from '../../../src/ui/shared/availability/invitedPeople';
import type { FreeBusy } from '../../../src/domain/freebusy/types';
import { meetings } from '../../../src/playbook/meetings';
import { calendarInMemory } from '../../application/calendarInMemory';
import { servicesWith } from '../../application/services';
import { throughout } from '../../application/workspaceFor';
import { localGraph } from '../localGraph';

const zone = 'America/New_York';
const organizer = 'ada.okafor@contoso.com';
const graph = localGraph(organizer);
const now = graph.world.clock.now();
const horizon = planningHorizon(now, zone, 26);
const window = planningWindow(now, horizon);

const seated = (name: string): Person => {
  const { id, displayName, mail } = graph.world.personByUpn(`${name}@contoso.com`)!;
  return { id, name: displayName, mail, title: null };
};

const settings: RhythmSettings = {
  organization: {
    model: 'caio-reports-to-ceo',
    seats: {
      CAIO: seated('ada.okafor'),
      CIO: seated('ben.ruiz'),
      COO: seated('grace.liu'),
      CEO: seated('martin.keller'),
    },
    escalation: 'fromModel',
  },
  ...{ overrides: [], times: {}, moves: [], organizer: null },
};

const services = {
  ...servicesWith(calendarInMemory()),
  calendar: graph.calendar,
  directory: graph.directory,
  clock: { now: () => now },
};

const mails = everybodyInvited(settings).map(({ mail }) => mail);
const readCalendars = () => graph.secondSession().freeBusy(mails, window, horizon.gridMinutes);

function searchIn(freeBusy: readonly FreeBusy[], chosen: RhythmSettings): SlotSearch {
  const people = freeBusy.map((answer) => ({ freeBusy: answer, holidays: [] }));
  return findSlots(layOutWeeks(horizon, zonesOfPeople(people)), slotMeetings(chosen, initialLimits), people);
}

const slotsOf = ({ placement }: SlotSearch) => (placement.kind === 'placed' ? placement.slots : []);

/** Everything that a screen counts: the proposal with its moves, and every cell of the map. */
function counted(search: SlotSearch) {
  return {
    levels: search.placement.kind === 'placed' && search.placement.levels,
    proposal: slotsOf(search).map((slot, at) => slotChoiceOf(search, meetings[at]!.id, slot)),
    repairs: repairsFor(search, slotsOf(search)),
    map: search.tables.flatMap(({ meeting: { meeting }, variants }) =>
      variants.map((variant) => [...freeCounts(search, meeting, variant).free]),
    ),
  };
}

test('after the meetings were made everything is counted as before, by hand as in the proposal', async () => {
  const before = searchIn(await readCalendars(), settings);
  const proposal = counted(before).proposal;
  const times = Object.fromEntries(proposal.map(({ meeting, time }) => [meeting, time]));
  const moves = counted(before).repairs.flatMap((repair) => offeredMove(repair, { times }) ?? []);
  const chosen = { ...settings, times, moves };

  const { plan } = await readRhythm(services, chosen);
  await throughout(applyPlan(services, chosen, plan));
  const { actual } = await readRhythm(services, chosen);
  expect(actual).toHaveLength(meetings.length);

  const answers = await readCalendars();
  const open = withoutMeetings(answers, standingMeetings(actual, organizer, window));
  expect(counted(searchIn(open, chosen))).toEqual(counted(before));
  expect(counted(searchIn(answers, chosen)).map).not.toEqual(counted(before).map);

  for (const [at, { id }] of meetings.entries()) {
    const dates = expandSeries(proposal[at]!.time, window);
    const { free } = availabilityOf(dates, invitedPeople(chosen, id), open);
    expect({ id, free, of: dates.length }).toEqual({
      ...{ id, free: proposal[at]!.free, of: proposal[at]!.occurrences },
    });
  }
});
