import { apply, goToPlan, seatExecutives } from './setUpRhythm';
import { agreeToConsent, saveTraffic, openInTeams, openStage, type Stage } from './stage';
import { sentMail, setMoods } from './world';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await setMoods(stage, 'moody');
});
afterAll(async () => {
  await saveTraffic(stage, 'moody');
  await stage.close();
});

test('the rhythm is set up in a tenant that misbehaves in every way that is reported', async () => {
  const page = await stage.context.newPage();
  await agreeToConsent(page);
  const app = await openInTeams(page);
  await seatExecutives(app);
  await goToPlan(app);
  expect(await sentMail(stage)).toEqual([]);

  await apply(app);
  await app.getByText(/(\d+) of \1 changes done/).waitFor({ timeout: 120_000 });

  const mail = (await sentMail(stage)).filter(({ kind }) => kind === 'invitation');
  expect(mail).toHaveLength(5);
  const letters = mail.map(({ to, subject }) => `${to} ${subject}`);
  expect(new Set(letters).size).toBe(letters.length);
  const { world } = stage.sandbox;
  const { events } = world.mailboxes.get(world.personByUpn('ada.okafor@contoso.com')!.id)!;
  const series = [...events.values()].filter(({ seeded }) => !seeded);
  expect(series).toHaveLength(3);
  for (const { onlineMeeting, attachments } of series) {
    expect(onlineMeeting?.joinUrl).toContain('https://teams.microsoft.com/');
    expect(attachments).toHaveLength(1);
  }
  expect(stage.complaints.filter((complaint) => !complaint.includes('Failed to load resource'))).toEqual([]);
});
