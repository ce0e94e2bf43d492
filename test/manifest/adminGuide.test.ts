import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readEnvironment } from '../../src/entry/environment';
import { staticWebApp } from '../../src/entry/page/staticWebApp';
import { headersInGuide, withHeaders } from '../../src/entry/page/siteHeaders';
import { placeholders } from '../../manifest/fillManifest';
import type { Scope } from '../../src/application/ports/AccessTokens';
import { scopesOfAct } from '../../src/graph/askByAct';
import { acts, grants, type Act } from '../../src/graph/scopes';

const docs = join(__dirname, '..', '..', 'docs');
const guide = readFileSync(join(docs, 'admin-guide.md'), 'utf8');
const records = readdirSync(join(docs, 'decisions')).filter((name) => name !== 'README.md');

const rows = guide
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()));

const everyScope = Object.keys({
  'User.Read': true,
  'User.ReadBasic.All': true,
  'User.Read.All': true,
  'Calendars.ReadBasic': true,
  'Calendars.Read': true,
  'Calendars.Read.Shared': true,
  'Calendars.ReadWrite': true,
  'Calendars.ReadWrite.Shared': true,
  'Team.ReadBasic.All': true,
  'TeamMember.Read.All': true,
  'ChannelMember.Read.All': true,
  'Sites.Read.All': true,
  'Sites.ReadWrite.All': true,
  'Sites.Manage.All': true,
  'Sites.Selected': true,
} satisfies Record<Scope, true>);

test.each(everyScope)('the admin guide’s table says what %s is for', (scope) => {
  expect(rows.some(([, , permission]) => permission?.includes(`\`${scope}\``))).toBe(true);
});

test.each(Object.entries(grants))(
  'the admin guide says what is lost without %s',
  (_, { scopes, without }) => {
    const permissions = scopes.map((scope) => `\`${scope}\``).join(', ');
    expect(rows.map(([, , permission, lost]) => [permission, lost])).toContainEqual([permissions, without]);
  },
);

const whenFirst: Readonly<Record<Act, string>> = {
  connect: 'connects in a channel',
  connectElsewhere: 'connects outside of one',
  setUp: 'finds people for the seats, or looks when they are free',
  findPeople: 'finds a person elsewhere, or checks the accounts',
  apply: 'applies the rhythm',
  share: 'makes the shared lists',
  applyForExecutive: 'applies it in an executive’s calendar',
  changeShared: 'changes what is shared',
  seeAnswers: 'shows their own answers',
  answer: 'answers an invitation in Tandem',
  lookAgain: 'sends the meetings, and looks at what changed in the calendar',
  lookAgainForExecutive: 'the same in an executive’s calendar',
};

test.each(Object.keys(acts) as Act[])('the admin guide says what is asked for with the act "%s"', (act) => {
  const scopes = scopesOfAct(act, { permission: 'all', hasSite: true });
  const asked = scopes.map((scope) => `\`${scope}\``).join(', ');
  expect(rows.map(([, first, permissions]) => [first, permissions])).toContainEqual([whenFirst[act], asked]);
});

test('the admin guide asks for no permission that the program does not use', () => {
  const named = [
    ...guide.matchAll(/`((?:User|Team\w*|Calendars|MailboxSettings|Sites|Tasks|Mail|Channel\w*)\.[\w.]+)`/g),
  ];
  for (const [, scope] of named) expect(everyScope).toContain(scope);
});

test('the admin guide names every value of the package', () => {
  for (const { variable } of Object.values(placeholders)) expect(guide).toContain(variable);
});

test('the admin guide’s headers are those that the code builds: npm run guide', () => {
  expect(guide).toBe(withHeaders(guide));
  expect([...headersInGuide(guide).keys()]).toEqual(['/*', '/assets/*', '/*.html', '/commands.js']);
});

test('the headers send one policy, which names who may frame the pages and nothing else', () => {
  const headers = headersInGuide(guide).get('/*')!;
  expect(headers['Content-Security-Policy']).toMatch(
    /^frame-ancestors 'self' https:\/\/\*\.cloud\.microsoft /,
  );
  expect(headers['Content-Security-Policy']).not.toContain(';');
  expect(Object.keys(headers)).not.toContain('X-Frame-Options');
  expect(guide.match(/Referrer-Policy/g)).toHaveLength(1);
  expect(guide.match(/frame-ancestors/g)).toHaveLength(2); // the header, and the console's word for it
});

test('a host with a form of its own for headers is told the same', () => {
  const { globalHeaders, routes } = JSON.parse(staticWebApp({})) as {
    globalHeaders: object;
    routes: { route: string; headers: object }[];
  };
  const same = new Map([
    ['/*', globalHeaders],
    ...routes.map(({ route, headers }) => [route, headers] as const),
  ]);
  expect(same).toEqual(headersInGuide(guide));
});

test('the data block that the admin guide shows is one that the program reads', () => {
  const block = /<script type="application\/json" id="tandem-environment">([^]*?)<\/script>/.exec(guide)![1]!;
  const textContent = block.replace(/<[^>]+>/g, placeholders.appId.example);
  const page = { getElementById: (id: string) => (id === 'tandem-environment' ? { textContent } : null) };
  expect(readEnvironment(page as unknown as Document)).toMatchObject(JSON.parse(textContent) as object);
});

test('links between the documents lead somewhere', () => {
  const files = [
    'admin-guide.md',
    'outlook-reports.md',
    ...records.map((record) => join('decisions', record)),
  ];
  for (const file of files) {
    const links = readFileSync(join(docs, file), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g);
    for (const [, target] of links) expect(existsSync(join(docs, dirname(file), target!))).toBe(true);
  }
});

test('decisions are numbered, each number once, and each says context, decision and consequence', () => {
  const numbers = records.map((record) => /^(\d{4})-/.exec(record)?.[1]);
  expect(new Set(numbers).size).toBe(records.length);
  records.forEach((record) => {
    const text = readFileSync(join(docs, 'decisions', record), 'utf8');
    expect(text).toMatch(/^# \d+\. .+\n\n\*\*Context\.\*\*[^]+\*\*Decision\.\*\*[^]+\*\*Consequence\.\*\*/);
  });
});

test('the index of decisions names each by its title', () => {
  const index = readFileSync(join(docs, 'decisions', 'README.md'), 'utf8');
  const lines = records.sort().map((record) => {
    const [title = ''] = readFileSync(join(docs, 'decisions', record), 'utf8').split('\n');
    return `- [${title.replace(/^# /, '')}](${record})`;
  });
  expect(index).toBe(`# Decisions\n\n${lines.join('\n')}\n`);
});
