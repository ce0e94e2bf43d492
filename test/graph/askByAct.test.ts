import type { AccessTokens, Scope, TokenOptions } from '../../src/application/ports/AccessTokens';
import { askByAct, type LazyScopes } from '../../src/graph/askByAct';

const inChannel: LazyScopes = { permission: 'all', hasSite: true };

async function askedFor(scope: Scope, needs = inChannel, options: TokenOptions = {}) {
  let asked: TokenOptions | undefined;
  const tokens: AccessTokens = {
    tokenFor: (_, given) => {
      asked = given;
      return Promise.resolve('token');
    },
  };
  await askByAct(tokens, needs).tokenFor([scope], options);
  return asked?.together;
}

test.each<[string, Scope, readonly Scope[]]>([
  ['connect', 'Sites.Read.All', ['Sites.Read.All', 'User.Read']],
  ['set up', 'User.ReadBasic.All', ['User.ReadBasic.All', 'User.Read', 'Calendars.ReadBasic']],
  ['set up', 'Calendars.ReadBasic', ['Calendars.ReadBasic', 'User.Read', 'User.ReadBasic.All']],
  ['apply', 'Calendars.ReadWrite', ['Calendars.ReadWrite', 'Sites.ReadWrite.All', 'User.ReadBasic.All']],
  [
    'share',
    'Sites.Manage.All',
    ['Sites.Manage.All', 'Calendars.ReadWrite', 'Sites.ReadWrite.All', 'User.ReadBasic.All'],
  ],
  ['look again', 'Calendars.Read', ['Calendars.Read']],
  ['change what is shared', 'Sites.ReadWrite.All', ['Sites.ReadWrite.All']],
])('to %s, %s is asked for with all that the act needs', async (_, scope, together) => {
  expect(await askedFor(scope)).toEqual(together);
});

test('where there is no site, nothing of sites is asked for', async () => {
  expect(await askedFor('Calendars.ReadWrite', { ...inChannel, hasSite: false })).toEqual([
    'Calendars.ReadWrite',
    'User.ReadBasic.All',
  ]);
});

test('where an administrator names the sites, only those are asked for', async () => {
  const needs: LazyScopes = { permission: 'selected', hasSite: true };
  expect(await askedFor('Calendars.ReadWrite', needs)).toEqual([
    'Calendars.ReadWrite',
    'Sites.Selected',
    'User.ReadBasic.All',
  ]);
});

test('what a call says itself goes together, and nothing else', async () => {
  const together: readonly Scope[] = ['Calendars.ReadBasic'];
  expect(await askedFor('Calendars.ReadBasic', inChannel, { together })).toEqual(together);
});

test('silently, nothing is asked for', async () => {
  expect(await askedFor('Calendars.ReadWrite', inChannel, { interaction: 'silent' })).toBeUndefined();
});

test('what only an administrator can allow is asked for alone', async () => {
  expect(await askedFor('User.Read.All')).toEqual(['User.Read.All']);
});
