import { planChanges } from '../../../src/domain/reconcile/planChanges';
import { applyPlan } from '../../../src/application/applyPlan';
import { readRhythm } from '../../../src/application/readRhythm';
import { defaultTime } from '../../../src/domain/rhythm/defaultTime';
import type { RhythmSettings } from '../../../src/domain/rhythm/types';
import { writtenAfter } from '../../../src/graph/calendar/writtenAfter';
import { calendarInMemory } from '../../application/calendarInMemory';
import { servicesWith } from '../../application/services';
import { throughout } from '../../application/workspaceFor';
import { localGraph } from '../localGraph';
import { review, steps } from './builders';

const caio = 'ada.okafor@contoso.com';

test('where nothing is known of what was written, a step records its own part alone', () => {
  const more = {
    meeting: 'portfolio-review',
    why: [],
    mails: [],
    series: review,
    eventId: 'e',
    etag: null,
  } as const;
  expect(writtenAfter({ ...more, kind: 'rename' }, null)).toMatchObject({
    subject: review.subject,
    agenda: '',
  });
  expect(writtenAfter({ ...more, kind: 'replaceAgenda' }, null)).toMatchObject({ subject: '' });
  expect(writtenAfter(steps.setAttendees, null)).toMatchObject({ subject: '', agenda: '' });
});

function settingsIn(graph: ReturnType<typeof localGraph>): RhythmSettings {
  const seat = (upn: string) => {
    const { id, displayName, mail } = graph.world.personByUpn(upn)!;
    return { id, name: displayName, mail, title: null };
  };
  const seats = { CAIO: seat(caio), CIO: seat('ben.ruiz@contoso.com') };
  return {
    ...{ overrides: [], moves: [], organizer: null },
    organization: { model: 'both-report-to-coo', seats, escalation: 'fromModel' },
    times: { 'readiness-sync': defaultTime('readiness-sync', '2026-12-01', 'America/New_York') },
  };
}

test('an unreadable record and an interruption after each step lose neither the title nor the agenda', async () => {
  const { documents } = servicesWith(calendarInMemory());
  for (const broken of [1, 2, 3]) {
    const graph = localGraph(caio);
    const settings = settingsIn(graph);
    const visit = () => ({
      ...servicesWith(calendarInMemory()),
      documents: { ...documents, agendaHtml: () => '<div id="tandem-agenda">Agenda</div>' },
      ...{ calendar: graph.secondSession(), directory: graph.directory, clock: graph.world.clock },
    });
    const apply = async () => {
      const services = visit();
      const { plan, expected, actual } = await readRhythm(services, settings);
      expect(planChanges(expected, actual, []).drifts).toEqual([]);
      await throughout(applyPlan(services, settings, plan));
      return plan;
    };
    await apply();
    const { events } = graph.world.mailboxes.get(graph.world.personByUpn(caio)!.id)!;
    const made = [...events.values()].find(({ seeded }) => !seeded)!;
    const garbled = [...made.extendedProperties].map(
      ([id, value]) => [id, id.endsWith('Series') ? '{' : value] as const,
    );
    events.set(made.id, { ...made, extendedProperties: new Map(garbled) });
    graph.faults.set([{ method: 'PATCH', path: '/events/', nth: broken, fault: 'dropAfter' }]);
    await apply();
    graph.faults.set([]);
    await apply();
    const services = visit();
    expect((await readRhythm(services, settings)).plan).toMatchObject({ steps: [], drifts: [] });
    const [series] = await services.calendar.findSeries(null, 'tenant');
    expect(series!.written).toMatchObject({
      subject: series!.subject,
      attendees: [{ mail: 'ben.ruiz@contoso.com' }],
    });
    expect(series!.written!.agenda).not.toBe('');
  }
});
