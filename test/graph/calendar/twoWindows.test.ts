import fc from 'fast-check';
import type { Calendar } from '../../../src/application/ports/Calendar';
import { localGraph } from '../localGraph';
import { prepared, steps } from './builders';

const caio = 'ada.okafor@contoso.com';
const invited = {
  ...steps.setAttendees,
  attendees: [{ name: 'Ben Ruiz', mail: 'ben.ruiz@contoso.com', kind: 'required' }],
} as const;

/** One window's way through the steps of a new series: one at each call. */
async function* window(calendar: Calendar) {
  const perform = (step: Parameters<typeof prepared>[0], eventId: string | null) =>
    calendar.perform(null, 'tenant-1', [
      prepared(step, { eventId, transactionId: '00000000-0000-4000-8000-000000000001' }),
    ]);
  const [created] = await perform(steps.create, null);
  if (created?.kind !== 'done') throw new Error('The series was not made.');
  yield;
  await perform(steps.attachAgenda, created.eventId);
  yield;
  await perform(invited, created.eventId);
}

const turns = fc.shuffledSubarray([0, 0, 0, 1, 1, 1], { minLength: 6 });

test('two windows of one person leave one series with one agenda file and one invitation, in any order', async () => {
  await fc.assert(
    fc.asyncProperty(turns, async (order) => {
      const graph = localGraph(caio);
      const windows = [window(graph.calendar), window(graph.secondSession())];
      for (const turn of order) await windows[turn]!.next();

      const events = [...graph.world.mailboxes.get(graph.world.personByUpn(caio)!.id)!.events.values()];
      const made = events.filter(({ subject }) => subject === 'AI Portfolio Review');
      expect(made).toHaveLength(1);
      expect(made[0]!.attachments).toHaveLength(1);
      expect(graph.world.mail.filter(({ kind }) => kind === 'invitation')).toHaveLength(1);
    }),
    { numRuns: 20 },
  );
});
