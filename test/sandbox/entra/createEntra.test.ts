import { createRemoteJWKSet, customFetch, decodeJwt, jwtVerify } from 'jose';
import { answerOf, carried, clientId, codeFor, fetchToken, press, redeem, tenant, visit } from './signIn';

const ada = 'ada.okafor@contoso.com';

test('lists the people to choose from', async () => {
  const { entra, world } = tenant();
  const page = await (await visit(entra)).text();
  for (const { displayName } of world.people) expect(page).toContain(displayName.replace("'", '&#39;'));
});

test('asks for consent in words, and only the first time', async () => {
  const { entra, world } = tenant();
  const person = world.personByUpn(ada)!.id;
  const first = await press(entra, { person });
  expect(await first.text()).toContain('Sign you in and read your profile');
  await press(entra, { person, decision: 'accept' });
  const second = await press(entra, { person });
  expect(second.status).toBe(302);
  expect(carried(second).get('state')).toBe('the-state');
});

test('asks again for a scope that is new', async () => {
  const { entra, world } = tenant();
  await codeFor(entra, world);
  const page = await press(
    entra,
    { person: world.personByUpn(ada)!.id },
    { scope: 'User.Read Calendars.ReadWrite' },
  );
  const text = await page.text();
  expect(text).toContain('Have full access to your calendars');
  expect(text).not.toContain('Sign you in');
});

test('sends access_denied back when the person declines', async () => {
  const { entra, world } = tenant();
  const answer = await press(entra, { person: world.personByUpn(ada)!.id, decision: 'cancel' });
  expect(carried(answer).get('error')).toBe('access_denied');
  expect(carried(answer).get('error_description')).toContain('AADSTS65004');
});

test('answers in the query where that is asked for', async () => {
  const { entra, world } = tenant();
  const person = world.personByUpn(ada)!.id;
  const answer = await press(entra, { person, decision: 'accept' }, { response_mode: 'query' });
  expect(new URL(answer.headers.get('location')!).searchParams.get('code')).not.toBeNull();
});

test('refuses silently where nobody is signed in, or consent is missing', async () => {
  const { entra } = tenant();
  expect(carried(await visit(entra, { prompt: 'none' })).get('error')).toBe('login_required');
  const known = await visit(entra, { prompt: 'none', login_hint: ada });
  expect(carried(known).get('error')).toBe('consent_required');
});

test('shows the way to an admin for a scope that only an admin can grant', async () => {
  const { entra, world } = tenant();
  const person = world.personByUpn(ada)!.id;
  const page = await press(entra, { person }, { scope: 'Group.Read.All' });
  expect(await page.text()).toContain('Need admin approval');
  const back = await press(entra, { person, decision: 'cancel' }, { scope: 'Group.Read.All' });
  expect(carried(back).get('error_description')).toContain('AADSTS90094');
});

test('leaves to admins what this tenant does not let people consent to', async () => {
  const { entra, world } = tenant();
  const person = world.personByUpn(ada)!.id;
  const title = async () => (await press(entra, { person }, { scope: 'Sites.ReadWrite.All' })).text();
  expect(await title()).not.toContain('Need admin approval');
  world.adminOnlyScopes.add('Sites.ReadWrite.All');
  expect(await title()).toContain('Need admin approval');
});

test('names a scope that does not exist', async () => {
  const { entra, world } = tenant();
  const answer = await press(entra, { person: world.personByUpn(ada)!.id }, { scope: 'Calendars.Wish' });
  expect(carried(answer).get('error_description')).toMatch(/AADSTS70011.*Calendars\.Wish/);
});

test.each([
  ['an app id that is not a GUID', { client_id: 'tandem' }, 'AADSTS700016'],
  ['a redirect to plain http', { redirect_uri: 'http://contoso.com/x' }, 'AADSTS50011'],
  ['a redirect that is no address', { redirect_uri: 'x' }, 'AADSTS50011'],
])('shows %s on its own page and redirects nowhere', async (_what, changes, code) => {
  const answer = await visit(tenant().entra, changes);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain(code);
});

test.each([
  ['without proof of the code', { code_challenge_method: 'plain' }, 'AADSTS9002325'],
  ['with another response type', { response_type: 'token' }, 'AADSTS700054'],
])('sends a request %s back', async (_what, changes, code) => {
  expect(carried(await visit(tenant().entra, changes)).get('error_description')).toContain(code);
});

test('redeems a code for signed tokens that say who and what', async () => {
  const { entra, world } = tenant();
  const tokens = await answerOf(redeem(entra, await codeFor(entra, world)));
  const keys = createRemoteJWKSet(new URL('http://localhost/common/discovery/v2.0/keys'), {
    [customFetch]: (url) => entra.fetch(new Request(url)),
  });
  const { payload } = await jwtVerify(tokens.id_token, keys, { audience: clientId });
  expect(payload).toMatchObject({ nonce: 'the-nonce', preferred_username: ada, tid: world.tenantId });
  const { scp, oid } = decodeJwt<{ scp: string; oid: string }>(tokens.access_token);
  expect(scp).toBe('User.Read');
  expect(entra.verifyToken(tokens.access_token)).toMatchObject({ userId: oid, scopes: ['User.Read'] });
  const clientInfo = JSON.parse(Buffer.from(tokens.client_info, 'base64url').toString()) as unknown;
  expect(clientInfo).toEqual({ uid: oid, utid: world.tenantId });
});

test('redeems a code once', async () => {
  const { entra, world } = tenant();
  const code = await codeFor(entra, world);
  await redeem(entra, code);
  expect((await answerOf(redeem(entra, code))).error_description).toContain('AADSTS54005');
});

test.each([
  ['a wrong verifier', { code_verifier: 'wrong' }, 'AADSTS501481'],
  ['another redirect address', { redirect_uri: 'https://contoso.com/' }, 'AADSTS50011'],
  ['a code that was never given', { code: 'wrong' }, 'AADSTS70000'],
  ['an unknown way to ask', { grant_type: 'wish' }, 'AADSTS70003'],
])('refuses %s', async (_what, changes, code) => {
  const { entra, world } = tenant();
  const response = await redeem(entra, await codeFor(entra, world), changes);
  expect(response.status).toBe(400);
  expect((await answerOf(Promise.resolve(response))).error_description).toContain(code);
});

test('turns a refresh token into new tokens, once', async () => {
  const { entra, world } = tenant();
  const { refresh_token } = await answerOf(redeem(entra, await codeFor(entra, world)));
  const form = { grant_type: 'refresh_token', client_id: clientId, refresh_token, scope: 'User.Read' };
  const next = await answerOf(fetchToken(entra, form));
  expect(next.scope).toContain('User.Read');
  expect(next.refresh_token).not.toBe(refresh_token);
  expect((await answerOf(fetchToken(entra, form))).error).toBe('invalid_grant');
});

test('wants consent before a refresh token gives a new scope', async () => {
  const { entra, world } = tenant();
  const { refresh_token } = await answerOf(redeem(entra, await codeFor(entra, world)));
  const form = { grant_type: 'refresh_token', client_id: clientId, refresh_token, scope: 'Mail.Send' };
  expect((await answerOf(fetchToken(entra, form))).error_description).toContain('AADSTS65001');
});

test('gives scripts a token by name, and remembers the consent', async () => {
  const { entra, world } = tenant();
  const form = {
    grant_type: 'password',
    username: ada,
    scope: 'https://graph.microsoft.com/Calendars.ReadWrite',
  };
  const { access_token } = await answerOf(fetchToken(entra, form));
  expect(entra.verifyToken(access_token)?.scopes).toEqual(['Calendars.ReadWrite']);
  expect(world.consents.get(world.personByUpn(ada)!.id)).toEqual(new Set(['Calendars.ReadWrite']));
});

test('says who is unknown to the directory', async () => {
  const form = { grant_type: 'password', username: 'no@contoso.com', scope: 'User.Read' };
  const { error_description } = await answerOf(fetchToken(tenant().entra, form));
  expect(error_description).toMatch(/AADSTS50034.*no@contoso\.com/);
});

test('knows no token but its own', () => {
  expect(tenant().entra.verifyToken('x')).toBeNull();
});

test('publishes its addresses under the origin that was asked, to every origin', async () => {
  const { entra, world } = tenant();
  const url = `http://localhost:4802/${world.tenantId}/v2.0/.well-known/openid-configuration`;
  const response = await entra.fetch(new Request(url));
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(await response.json()).toMatchObject({
    issuer: `https://login.microsoftonline.com/${world.tenantId}/v2.0`,
    token_endpoint: `http://localhost:4802/${world.tenantId}/oauth2/v2.0/token`,
  });
});

test('asks in person once a challenge demands it', async () => {
  const { entra, world } = tenant();
  await codeFor(entra, world);
  entra.interaction.demand();
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
  const silent = await visit(entra, { prompt: 'none', login_hint: ada, claims });
  expect(carried(silent).get('error')).toBe('interaction_required');
  await codeFor(entra, world, { claims });
  const after = await visit(entra, { prompt: 'none', login_hint: ada, claims });
  expect(carried(after).get('code')).not.toBeNull();
});
