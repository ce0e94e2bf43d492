import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { FailureError } from '../../../src/application/ports/Failure';
import type { Services } from '../../../src/application/Services';
import type { Person } from '../../../src/domain/org/types';
import type { SeriesFacts } from '../../../src/domain/rhythm/seriesFacts';
import type { WorkspaceContent } from '../../../src/domain/workspace/types';
import { RhythmScreen } from '../../../src/ui/rhythm/RhythmScreen';
import { ScreenQueries } from '../../../src/ui/shared/ScreenQueries';
import { ServicesContext } from '../../../src/ui/shared/ServicesContext';
import { workspaceWith } from '../shared/workspaceWith';
import { FakeWorld, ada, ben, failure, grace, seatedSettings } from './fakeServices';

expect.extend(toHaveNoViolations);
const tuesdays: SeriesFacts['time'] = {
  pattern: { kind: 'weekly', intervalWeeks: 1, weekday: 'tuesday', firstDayOfWeek: 'monday' },
  ...{ firstDate: '2026-12-01', startTime: '10:00', durationMinutes: 45, zone: 'Europe/Berlin' },
};

const review: SeriesFacts = {
  ...{ meeting: 'portfolio-review', state: 'living', organizer: ada, sentBy: null, iCalUId: 'ical-review' },
  ...{ subject: 'AI Portfolio Review', joinUrl: 'https://teams.example/join', time: tuesdays, agenda: '' },
  invited: [ben, grace].map(({ name, mail }) => ({ name, mail, kind: 'required' })),
  endsOn: null,
  singles: [
    { date: '2026-12-01', standsAt: null },
    { date: '2026-12-08', standsAt: { date: '2026-12-09', time: '11:00', durationMinutes: 45 } },
  ],
};

const copy = {
  eventId: 'copy',
  iCalUId: 'ical-review',
  answer: 'none',
  webLink: 'https://outlook.example',
} as const;

function seenBy(person: Person, facts: Partial<SeriesFacts> | null = {}, world = new FakeWorld(), more = {}) {
  world.context = { ...world.context, userId: person.id };
  const content: Partial<WorkspaceContent> = {
    settings: {
      ...seatedSettings,
      organizer: facts === null ? null : ada,
      times: { 'portfolio-review': tuesdays },
    },
    series: facts === null ? [] : [{ ...review, ...facts }],
  };
  const shared = workspaceWith(content);
  const base = world.services();
  const services: Services = {
    ...base,
    shared,
    directory: { ...base.directory, me: () => Promise.resolve(person) },
    calendar: { ...base.calendar, ...more },
  };
  const user = userEvent.setup();
  const shown = render(
    <FluentProvider theme={webLightTheme}>
      <ServicesContext.Provider value={services}>
        <ScreenQueries>
          <RhythmScreen />
        </ScreenQueries>
      </ServicesContext.Provider>
    </FluentProvider>,
  );
  return { user, world, shared, ...shown };
}

const meeting = () => screen.findByRole('region', { name: 'AI Portfolio Review' });

test('whoever is invited sees the line that the organizer sees, with the dates that were moved and cancelled', async () => {
  const { container, user } = seenBy(ben);
  const line = await meeting();
  expect(line).toHaveTextContent(
    /Every Tuesday 10:00 AM–10:45 AM · Ada Okafor organizes it,? ?Ben Ruiz,? ?Grace Liu/,
  );
  expect(line).toHaveTextContent(/Next: Wed, Dec 9, 11:00.*, moved/);
  expect(line).not.toHaveTextContent('has not answered');
  expect(within(line).queryByRole('button', { name: /^Change/ })).toBeNull();
  await user.click(within(line).getByRole('button', { name: /topics of AI Portfolio Review/ }));
  expect(within(line).getByRole('list', { name: 'Agenda of AI Portfolio Review' })).toBeVisible();
  const weeks = screen.getByRole('list', { name: 'The coming weeks as a list' });
  expect(weeks).toHaveTextContent(/Dec 1, 10:00.*: cancelled/);
  expect(await axe(container)).toHaveNoViolations();
});

test('answers for every date, having seen what will be told to whom', async () => {
  const world = new FakeWorld();
  world.copies = [copy];
  const { user } = seenBy(ben, {}, world);
  const line = await meeting();
  await user.click(await within(line).findByRole('button', { name: 'Answer: AI Portfolio Review' }));
  expect(line).toHaveTextContent(/tells Ada Okafor/);
  await user.click(within(line).getByRole('button', { name: 'Accept AI Portfolio Review' }));
  expect(await within(line).findByText('You accepted.')).toBeVisible();
  expect(world.copies[0]?.answer).toBe('accepted');
});

test('an answer whose permission is declined is said in words, with the way by Outlook', async () => {
  const world = new FakeWorld();
  world.copies = [copy];
  const answer = () => Promise.reject(new FailureError(failure('consent')));
  const { user } = seenBy(ben, {}, world, { answer });
  const line = await meeting();
  await user.click(await within(line).findByRole('button', { name: 'Answer: AI Portfolio Review' }));
  await user.click(within(line).getByRole('button', { name: 'Decline AI Portfolio Review' }));
  expect(await within(line).findByRole('alert')).toHaveTextContent(/You did not allow it/);
  await user.click(within(line).getByRole('button', { name: 'Open in calendar: AI Portfolio Review' }));
  expect(world.opened).toEqual(['https://outlook.example']);
});

test('one’s own answers are asked for by a button alone, and a no leaves the meetings where they are', async () => {
  const asked: string[] = [];
  const ownCopies = (_: readonly string[], how: string) => {
    asked.push(how);
    return Promise.reject(new FailureError(failure('consent')));
  };
  const { user } = seenBy(ben, {}, new FakeWorld(), { ownCopies });
  await user.click(await screen.findByRole('button', { name: 'Show my answers' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/You did not allow it/);
  expect(asked).toEqual(['silent', 'interactive']);
  expect(await meeting()).toBeVisible();
});

test('asks the organizer for a change of one meeting, in a chat that names it', async () => {
  const { user, world } = seenBy(ben);
  const line = await meeting();
  await user.click(within(line).getByRole('button', { name: 'Ask Ada for a change: AI Portfolio Review' }));
  expect(decodeURIComponent(world.opened[0] ?? '')).toMatch(
    /l\/chat.*users=ada@contoso.example&message=Please change in the AI Portfolio Review: $/,
  );
});

test('the time of a meeting is told with its zone to whoever is in another', async () => {
  const world = new FakeWorld();
  world.context = { ...world.context, zone: 'America/New_York' };
  seenBy(ben, {}, world);
  const line = await meeting();
  expect(line).toHaveTextContent(/10:00 AM–10:45 AM in Central European Time \(Berlin\) · Ada/);
  expect(line).toHaveTextContent(/Next: Wed, Dec 9, 5:00/);
});

test('says who works in whose calendar to whoever looks', async () => {
  seenBy(ben, { sentBy: grace });
  expect(await screen.findByText(/Grace Liu works in that calendar on behalf of Ada Okafor/)).toBeVisible();
});

test('the organizer sees the meetings as they were shared, and is asked before the calendar is looked into', async () => {
  const world = new FakeWorld();
  world.readFailure = failure('consent');
  const { user } = seenBy(ada, {}, world);
  const look = await screen.findByRole('button', { name: 'Look into the calendar' });
  expect(screen.getByText(/asks once for the right to read it\. Tandem changes nothing there/)).toBeVisible();
  expect(await meeting()).toHaveTextContent(/moved/);
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(look);
  expect(await screen.findByRole('alert')).toHaveTextContent(/You did not allow it/);
});

test('where the organizer’s account is gone, says what an administrator does, and the next begins beside the dead', async () => {
  const world = new FakeWorld();
  world.accounts = [{ person: ada.id, state: 'gone' }];
  const { user, shared } = seenBy(ben, {}, world);
  await user.click(await screen.findByRole('button', { name: 'Has Ada Okafor left?' }));
  const gone = await screen.findByRole('region', { name: 'Ada Okafor’s account is gone' });
  expect(gone).toHaveTextContent(/Nobody but an administrator can cancel/);
  expect(gone).toHaveTextContent(
    /Remove-CalendarEvents -Identity ada@contoso.example -CancelOrganizedMeetings/,
  );
  expect(within(gone).getByRole('list')).toHaveTextContent('AI Portfolio Review');
  await user.click(within(gone).getByRole('button', { name: 'Send them yourself' }));
  expect(await screen.findByRole('button', { name: /^(Done )?1?Seats/ })).toBeVisible();
  const { content } = shared.state();
  expect(content?.settings.organizer?.id).toBe(ben.id);
  expect(content?.series).toMatchObject([{ state: 'dead', iCalUId: 'ical-review' }]);
  expect(await screen.findByText(/Ada Okafor’s old series are dead/)).toBeVisible();
});

test('what was shared and not sent yet is set up further, without a look into the calendar first', async () => {
  const world = new FakeWorld();
  world.readFailure = failure('consent');
  const { user } = seenBy(ben, null, world);
  expect(await screen.findByRole('button', { name: /^(Done )?1?Seats/ })).toBeVisible();
  await user.click(screen.getByRole('button', { name: /Changes/ }));
  expect(await screen.findByText(/asks once for the right to\. Then you see every change/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Look at the changes' })).toBeVisible();
});
