import { localGraph } from '../localGraph';

const upn = 'ada.okafor@contoso.com';
const window = { startUtc: Date.UTC(2026, 10, 23), endUtc: Date.UTC(2027, 4, 24) };

/** An own calendar with whole days of that category. */
async function calendarWith(days: readonly (readonly [string, string, string, string])[]) {
  const graph = localGraph(upn);
  for (const [subject, first, after, timeZone] of days)
    await graph.gateway.send(
      {
        method: 'POST',
        path: '/me/events',
        body: {
          subject,
          ...{
            isAllDay: true,
            showAs: 'free',
            categories: [subject.startsWith('Trip') ? 'Travel' : 'Holiday'],
          },
          start: { dateTime: `${first}T00:00:00`, timeZone },
          end: { dateTime: `${after}T00:00:00`, timeZone },
        },
      },
      { scopes: ['Calendars.ReadWrite'] },
    );
  return graph;
}

test('the whole days of the category Holiday are told by their own dates, wherever they begin', async () => {
  const graph = await calendarWith([
    ['Christmas Day', '2026-12-25', '2026-12-27', 'W. Europe Standard Time'],
    ['Martin Luther King Day', '2027-01-18', '2027-01-19', 'Pacific Standard Time'],
    ['New Year', '2027-01-01', '2027-01-02', 'UTC'],
    ['Trip to Lagos', '2027-02-01', '2027-02-05', 'UTC'],
    ['Labour Day', '2027-09-06', '2027-09-07', 'UTC'],
  ]);
  expect(await graph.calendar.ownHolidays(window)).toEqual([
    '2026-12-25',
    '2026-12-26',
    '2027-01-01',
    '2027-01-18',
  ]);
});

test('free/busy tells nothing of them: they show as free', async () => {
  const [plain, marked] = [
    await calendarWith([]),
    await calendarWith([['Prayer Day', '2026-12-09', '2026-12-10', 'UTC']]),
  ];
  const day = { startUtc: Date.UTC(2026, 11, 9), endUtc: Date.UTC(2026, 11, 10) };
  const [before] = await plain.calendar.freeBusy([upn], day, 60);
  expect(await marked.calendar.freeBusy([upn], day, 60)).toEqual([before]);
});

test('it asks for no more than free/busy does, and for nothing in a window', async () => {
  const refused = localGraph(upn, { refused: ['Calendars.ReadBasic'] });
  await expect(refused.calendar.ownHolidays(window)).rejects.toMatchObject({
    failure: { kind: 'consent', scopes: ['Calendars.ReadBasic'] },
  });
});
