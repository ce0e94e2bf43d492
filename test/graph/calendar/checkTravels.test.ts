import { addInTag } from '../../../src/graph/calendar/seriesTags';
import type { ExpectedSeries } from '../../../src/domain/rhythm/types';
import { addInIds, localGraph } from '../localGraph';
import { prepared, review, steps } from './builders';

const asked = [{ mail: 'ada.okafor@contoso.com', who: 'Ada Okafor (CAIO)', why: 'leads the meeting' }];
const knownOn = (day: string): ExpectedSeries => ({ ...review, check: { knownOn: day, asked } });

/** What the add-in finds on the only series, under each of its ids. */
function inOutlook({ world }: ReturnType<typeof localGraph>, eventId: string): readonly unknown[] {
  const mailbox = world.mailboxes.get(world.personByUpn('ada.okafor@contoso.com')!.id)!;
  const properties = mailbox.events.get(eventId)!.extendedProperties;
  return addInIds.map((id) => {
    const found = [...properties].find(([tag]) => tag.toLowerCase() === addInTag(id).toLowerCase());
    return found === undefined ? null : (JSON.parse(found[1]) as { tandem: string }).tandem;
  });
}

test('a series made in Teams carries what the check on sending needs, and each change brings the newest', async () => {
  const graph = localGraph('ada.okafor@contoso.com');
  const create = prepared({ ...steps.create, series: knownOn('2026-11-23') });
  const [made] = await graph.calendar.perform(null, 'tenant-1', [create]);
  const eventId = (made as { eventId: string }).eventId;
  const first = inOutlook(graph, eventId).map((text) => JSON.parse(text as string) as unknown);
  expect(first).toHaveLength(2);
  for (const record of first)
    expect(record).toMatchObject({
      meeting: 'portfolio-review',
      check: {
        on: '2026-11-23',
        asked: [['ada.okafor@contoso.com', 'Ada Okafor (CAIO)', 'leads the meeting']],
      },
    });
  const series = { ...knownOn('2026-12-01'), subject: 'AI Portfolio Review, renamed' };
  const rename = { ...steps.setAttendees, kind: 'rename', series, eventId, etag: null } as const;
  await graph.calendar.perform(null, 'tenant-1', [prepared(rename)]);
  for (const text of inOutlook(graph, eventId))
    expect(JSON.parse(text as string)).toMatchObject({ check: { on: '2026-12-01' } });
});

test('where nothing is known for the check, Outlook’s property is left alone', async () => {
  const graph = localGraph('ada.okafor@contoso.com');
  const [made] = await graph.calendar.perform(null, 'tenant-1', [prepared(steps.create)]);
  expect(inOutlook(graph, (made as { eventId: string }).eventId)).toEqual([null, null]);
});
