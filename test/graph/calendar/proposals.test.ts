import { localGraph } from '../localGraph';
import { attendee, startGraph, weeklyMeeting } from '../../sandbox/graph/startGraph';
import { prepared, steps } from './builders';

const tenantId = 'tenant-1';

test('whoever proposes another time for one date is told with it, in the organizer’s own copy', async () => {
  const graph = localGraph('ada.okafor@contoso.com');
  const [made] = await graph.calendar.perform(null, tenantId, [prepared(steps.create)]);
  const eventId = made?.kind === 'done' ? made.eventId! : '';
  const attendees = [{ name: 'Ben Ruiz', mail: 'ben.ruiz@contoso.com', kind: 'required' }] as const;
  await graph.calendar.perform(null, tenantId, [
    prepared({ ...steps.setAttendees, attendees, eventId }, { eventId }),
  ]);
  const ada = graph.world.mailboxes.get(graph.world.personByUpn('ada.okafor@contoso.com')!.id)!;
  const event = ada.events.get(eventId)!;
  const start = { local: '2026-12-09T14:00:00', zone: 'UTC' };
  const answered = event.attendees.map((one) => ({ ...one, proposedNewTime: { start, end: start } }));
  ada.events.set(eventId, { ...event, exceptions: new Map([['2026-12-08', { attendees: answered }]]) });
  const [series] = await graph.calendar.findSeries(null, tenantId, ['portfolio-review']);
  expect(series).toMatchObject({
    exceptions: [],
    attendees: [{ mail: 'ben.ruiz@contoso.com', proposes: Date.parse('2026-12-09T14:00:00Z') }],
  });
});

const proposal = {
  start: { dateTime: '2026-12-09T14:00:00', timeZone: 'UTC' },
  end: { dateTime: '2026-12-09T15:00:00', timeZone: 'UTC' },
};

test('Exchange takes a proposal with a maybe or a no, not with a yes, and keeps it with the occurrence', async () => {
  const graph = startGraph();
  const { id } = (
    await graph.call('POST', '/me/events', {
      body: weeklyMeeting({ attendees: [attendee('ben.ruiz')] }),
    })
  ).json as { id: string };
  const ben = graph.world.mailboxes.get(graph.world.personByUpn('ben.ruiz@contoso.com')!.id)!;
  const copy = [...ben.events.values()].find(
    ({ isOrganizer, subject }) => !isOrganizer && subject.includes('AI'),
  )!;
  const occurrence = `${copy.id}-o20261124`;
  const answer = (kind: string) =>
    graph.call('POST', `/me/events/${occurrence}/${kind}`, {
      as: 'ben.ruiz',
      body: { sendResponse: true, proposedNewTime: proposal },
    });
  expect((await answer('accept')).status).toBe(400);
  expect((await answer('tentativelyAccept')).status).toBe(202);
  const search = '$select=attendees,exceptionOccurrences&$expand=exceptionOccurrences';
  expect((await graph.call('GET', `/me/events/${id}?${search}`)).json).toMatchObject({
    exceptionOccurrences: [
      { attendees: [{ proposedNewTime: { start: { dateTime: '2026-12-09T14:00:00.0000000' } } }] },
    ],
  });
});
