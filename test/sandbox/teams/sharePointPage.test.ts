import { sharePointPage } from '../../../sandbox/teams/sharePointPage';
import { createWorld } from '../../../sandbox/world/createWorld';
import { addList, fillList } from '../../../sandbox/world/lists';

const world = createWorld({ now: '2026-11-23T13:00:00Z' });
const ada = world.personByUpn('ada.okafor@contoso.com')!.id;
const open = (path: string) => sharePointPage(world, new URL(`http://teams.test${path}`));
const textOf = (path: string) => open(path).text();

beforeEach(() => {
  world.reset();
  const made = { displayName: 'Who decides', description: '', template: 'genericList', columns: [] } as const;
  addList(world, world.sites[0]!, { ...made, by: ada });
});

const theList = () => [...world.sites[0]!.lists.values()].at(-1)!;

test('shows a site’s lists, and a list’s rows with who wrote them', async () => {
  addRows('<Vendors>');
  expect(await textOf('/sites/leadership')).toContain('/sites/leadership/Lists/Who%20decides?person=ada');
  const page = await textOf('/sites/leadership/Lists/Who%20decides/AllItems.aspx');
  expect(page).toContain('&lt;Vendors&gt;');
  expect(page).toContain('Ada Okafor');
});

test('says how many rows it leaves out', async () => {
  addRows(...Array.from({ length: 501 }, (_, index) => `Row ${index}`));
  expect(await textOf('/sites/leadership/Lists/Who%20decides')).toContain('The first 500 of 501 rows');
});

test('shows nothing to those who may not read, and misses what is not there', () => {
  world.sites[0]!.roles.set(ada, 'none');
  expect(open('/sites/leadership?person=ada.okafor@contoso.com').status).toBe(403);
  expect(open('/sites/moon').status).toBe(404);
  expect(open('/sites/leadership/Lists/Moon?person=ben.ruiz@contoso.com').status).toBe(404);
});

function addRows(...titles: string[]): void {
  fillList(
    world,
    theList(),
    titles.map((Title) => ({ Title })),
    ada,
  );
}
