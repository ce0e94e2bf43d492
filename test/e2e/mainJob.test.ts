import JSZip from 'jszip';
import type { Event } from '@microsoft/microsoft-graph-types';
import { goTo } from './goTo';
import { apply, goToPlan, seatExecutives } from './setUpRhythm';
import { agreeToConsent, saveTraffic, openInTeams, openStage, type Stage } from './stage';
import { askGraph, sentMail, traffic, writesIn, type Exchange } from './world';

const ada = 'ada.okafor@contoso.com';
const ben = 'ben.ruiz@contoso.com';
const grace = 'grace.liu@contoso.com';
const titles = ['AI Portfolio Review', 'Technical Readiness Sync', 'AI Governance Council'] as const;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await saveTraffic(stage, 'main-job');
  await stage.close();
});

interface Attendance {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const attendanceOf = ({ attendees = [] }: Event): Attendance => {
  const mails = (type: string): readonly string[] =>
    (attendees ?? [])
      .filter((attendee) => attendee.type === type)
      .map((attendee) => attendee.emailAddress?.address?.toLowerCase() ?? '')
      .sort();
  return { required: mails('required'), optional: mails('optional') };
};

async function seriesOf(upn: string): Promise<ReadonlyMap<string, Event>> {
  const found = new Map<string, Event>();
  for (const title of titles) {
    const filter = encodeURIComponent(`subject eq '${title}'`);
    const { value } = await askGraph<{ value: Event[] }>(
      stage,
      upn,
      `/me/events?$filter=${filter}&$expand=attachments`,
    );
    expect(value.length).toBeLessThanOrEqual(1);
    for (const event of value) found.set(title, event);
  }
  return found;
}

/** The batches that wrote, in order: one round trip each. */
const writingBatches = (exchanges: readonly Exchange[]): readonly Exchange[] =>
  exchanges.filter(
    ({ path, requestBody }) =>
      path.endsWith('/$batch') &&
      (requestBody as { requests: { method: string; url: string }[] }).requests.some(
        ({ method, url }) => method !== 'GET' && !url.includes('getSchedule'),
      ),
  );

test('sets the rhythm up from the tab, and everybody has it in their calendar', async () => {
  const page = await stage.context.newPage();
  await agreeToConsent(page);
  const app = await openInTeams(page);

  // The RACI is there at once, and answers.
  await app.getByRole('searchbox').fill('vendor');
  await app
    .getByRole('button', { name: /AI tool and vendor selection/ })
    .first()
    .waitFor();
  expect(await app.getByRole('button', { name: /AI budget allocation/ }).count()).toBe(0);

  await seatExecutives(app);
  await goToPlan(app);
  expect(await sentMail(stage)).toEqual([]);
  const before = (await traffic(stage)).length;
  expect(writesIn(await traffic(stage))).toEqual([]);

  await apply(app);
  await app.getByText(/(\d+) of \1 changes done/).waitFor();
  const applied = (await traffic(stage)).slice(before);
  const writing = writingBatches(applied);
  // One round trip looks the invited up, three make the three series, and nothing is asked between them; single dates
  // are moved after that.
  const batches = applied.filter(({ path }) => path.endsWith('/$batch'));
  expect(batches.slice(1, 4)).toEqual(writing.slice(0, 3));
  const creations = writesIn(applied).filter(({ path }) =>
    /\/me\/events(\/[^/]+(\/attachments)?)?$/.test(path),
  );
  expect(creations.slice(0, 9).map(({ method }) => method)).toEqual([
    ...['POST', 'POST', 'POST'],
    ...['POST', 'POST', 'POST'],
    ...['PATCH', 'PATCH', 'PATCH'],
  ]);
  await app.getByRole('button', { name: 'Show the meetings' }).click();
  await app.getByText('In order').nth(2).waitFor();

  const organized = await seriesOf(ada);
  expect([...organized.keys()].sort()).toEqual([...titles].sort());
  const [review, sync, council] = titles.map((title) => organized.get(title)!);

  expect(review!.recurrence?.pattern).toMatchObject({ type: 'weekly', interval: 1 });
  expect(sync!.recurrence?.pattern).toMatchObject({ type: 'weekly', interval: 2 });
  expect(council!.recurrence?.pattern).toMatchObject({ type: 'relativeMonthly', interval: 1 });
  for (const series of organized.values()) {
    expect(series.recurrence?.range?.recurrenceTimeZone).toBe('Eastern Standard Time');
    expect(series.originalStartTimeZone).toBe('Eastern Standard Time');
    expect(series.isOnlineMeeting).toBe(true);
    expect(series.onlineMeeting?.joinUrl).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/meetup-join\//);
    expect(series.body?.content).toContain(series.onlineMeeting!.joinUrl!);
    expect(series.body?.content).toContain('What cannot be settled here goes to');
    expect(series.attachments).toHaveLength(1);
  }

  expect(attendanceOf(review!)).toEqual({ required: [ben, grace], optional: [] });
  expect(attendanceOf(sync!)).toEqual({ required: [ben], optional: [] });
  expect(attendanceOf(council!)).toEqual({ required: [ben, grace], optional: [] });

  const mail = await sentMail(stage);
  const invitations = mail.filter(({ kind }) => kind === 'invitation');
  expect(invitations.map(({ kind, to, subject }) => `${kind} ${subject} ${to}`).sort()).toEqual(
    [
      `invitation AI Portfolio Review ${ben}`,
      `invitation AI Portfolio Review ${grace}`,
      `invitation Technical Readiness Sync ${ben}`,
      `invitation AI Governance Council ${ben}`,
      `invitation AI Governance Council ${grace}`,
    ].sort(),
  );

  // The copy that an attendee received has the agenda file, and the file opens.
  const received = await seriesOf(grace);
  expect([...received.keys()].sort()).toEqual(['AI Governance Council', 'AI Portfolio Review']);
  const [file] = received.get('AI Governance Council')!.attachments as {
    name: string;
    contentBytes: string;
  }[];
  expect(file!.name).toMatch(/\.docx$/);
  const word = await JSZip.loadAsync(file!.contentBytes, { base64: true });
  const text = await word.file('word/document.xml')!.async('string');
  expect(text).toContain('AI Governance Council');
  expect(text).toContain('Budget alignment');

  // A second visit finds nothing to do, and writes nothing.
  const writes = writesIn(await traffic(stage)).length;
  const again = await openInTeams(page);
  await goTo(again, 'Rhythm');
  await again.getByText('In order').nth(2).waitFor();
  expect(writesIn(await traffic(stage))).toHaveLength(writes);
  expect(await sentMail(stage)).toHaveLength(mail.length);

  expect([...stage.unknownHosts]).toEqual([]);
  expect(stage.complaints).toEqual([]);
});
