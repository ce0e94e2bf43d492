import { reloading } from '../../sandbox/reloading';
import { Builds } from '../../sandbox/watchApp';

const page = () =>
  Promise.resolve(new Response('<p>Teams</p>', { headers: { 'content-type': 'text/html' } }));
const json = () => Promise.resolve(Response.json({ id: 1 }));
const get = (path: string) => new Request(`http://localhost${path}`);

test('a page asks for the next build, and comes again after it', async () => {
  const builds = new Builds();
  const teams = reloading(page, builds.next);
  const text = await (await teams(get('/'))).text();
  const asked = /fetch\('([^']+)'\)/.exec(text)?.[1] ?? '';
  expect(text).toMatch(/^<p>Teams<\/p><script>.*location\.reload\(\)/);
  let isAnswered = false;
  const answer = teams(get(asked)).then(({ ok }) => (isAnswered = ok));
  await Promise.resolve();
  expect(isAnswered).toBe(false);
  builds.announce();
  expect(await answer).toBe(true);
});

test('what is no page stays as it is', async () => {
  const answer = await reloading(json, new Builds().next)(get('/me'));
  expect(await answer.json()).toEqual({ id: 1 });
});
