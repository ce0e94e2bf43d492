import { MainJob } from './mainJob';

test('an apply is four round trips: the claim with everybody in the seats, then series, files and people', async () => {
  const job = new MainJob([], false);
  await job.untilDone();
  const [claim, ...creation] = job.tripsOfApply.map((parts) => parts.map(shortName));
  expect(claim).toEqual([
    'PATCH …/items/…/fields',
    'GET …/items/…',
    'GET /users/…',
    'GET /users/…',
    'GET /users/…',
  ]);
  const written = creation.map((parts) => parts.filter((part) => !part.startsWith('GET')));
  expect(written).toEqual([
    Array(3).fill('POST /me/events'),
    Array(3).fill('POST …/attachments'),
    Array(3).fill('PATCH /me/events/…'),
  ]);
});

/** Without what differs from one to the other. */
const shortName = (part: string): string =>
  part
    .replace(/\?.*$/, '')
    .replace(/ \/sites.*\/items\/\d+/, ' …/items/…')
    .replace(/ \/me.*\/attachments$/, ' …/attachments')
    .replace(/(\/users|\/events)\/[^/]+$/, '$1/…');
