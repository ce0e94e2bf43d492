/** @jest-environment jsdom */
import { msalAccessTokens } from '../../src/identity/msalAccessTokens';
import { fakeTimer } from '../host/fakeTimer';
import { completeBrowser, fakeBridge, type BridgeAnswer } from './fakeBridge';

const granted: BridgeAnswer = { granted: true };
const mustAsk: BridgeAnswer = {
  status: 'USER_INTERACTION_REQUIRED',
  code: 'interaction_required',
  description: 'Ask.',
};
const { timer, pass } = fakeTimer();

const tokens = () =>
  msalAccessTokens(
    {
      clientId: '11111111-1111-4111-8111-111111111111',
      authority: 'https://login.microsoftonline.com/organizations',
      redirectUri: 'https://tandem.test/auth.html',
      hosted: true,
      loginHint: 'ada@contoso.test',
    },
    timer,
  );

beforeAll(completeBrowser);
afterEach(() => window.sessionStorage.clear());

test('the host grants a token silently; the same again comes from the cache', async () => {
  const bridge = fakeBridge(() => granted);
  const identity = tokens();
  expect(await identity.tokenFor(['User.Read'])).toBe('access User.Read');
  expect(await identity.tokenFor(['User.Read'])).toBe('access User.Read');
  expect(bridge.methods()).toEqual(['GetInitContext', 'GetToken']);
  expect(await identity.tenantId()).toBe('tenant-1');
});

test('the person is asked when the host says so, and once for requests at the same time', async () => {
  const bridge = fakeBridge(({ method }) => (method === 'GetToken' ? mustAsk : granted));
  const identity = tokens();
  const both = [identity.tokenFor(['Calendars.ReadWrite']), identity.tokenFor(['Calendars.ReadWrite'])];
  expect(await Promise.all(both)).toEqual(['access Calendars.ReadWrite', 'access Calendars.ReadWrite']);
  expect(bridge.methods().filter((method) => method === 'GetTokenPopup')).toHaveLength(1);
});

test('asked silently, the person sees no window; asked again otherwise, one', async () => {
  const bridge = fakeBridge(({ method }) => (method === 'GetToken' ? mustAsk : granted));
  const identity = tokens();
  const silently = identity.tokenFor(['Sites.ReadWrite.All'], { interaction: 'silent' });
  await expect(silently).rejects.toMatchObject({ failure: { kind: 'signIn' } });
  expect(bridge.methods()).not.toContain('GetTokenPopup');
  expect(await identity.tokenFor(['Sites.ReadWrite.All'])).toBe('access Sites.ReadWrite.All');
  expect(bridge.methods()).toContain('GetTokenPopup');
});

test('calls that wait for the same act share one dialog, and one answer', async () => {
  const bridge = fakeBridge(({ method }) => (method === 'GetToken' ? mustAsk : granted));
  const identity = tokens();
  const together = ['User.ReadBasic.All', 'Calendars.ReadBasic'] as const;
  await Promise.all([
    identity.tokenFor(['User.ReadBasic.All'], { together }),
    identity.tokenFor(['Calendars.ReadBasic'], { together }),
  ]);
  expect(bridge.methods().filter((method) => method === 'GetTokenPopup')).toHaveLength(1);
});

test('two different permissions are asked for one after the other', async () => {
  let open = 0;
  let most = 0;
  const bridge = fakeBridge(({ method }) => {
    if (method === 'GetToken') return mustAsk;
    if (method !== 'GetTokenPopup') return granted;
    most = Math.max(most, (open += 1));
    setTimeout(() => (open -= 1), 0);
    return granted;
  });
  const identity = tokens();
  await Promise.all([identity.tokenFor(['Calendars.ReadBasic']), identity.tokenFor(['User.ReadBasic.All'])]);
  expect(most).toBe(1);
  expect(bridge.methods().filter((method) => method === 'GetTokenPopup')).toHaveLength(2);
});

test('a claims challenge goes to the host as JSON, past the cache', async () => {
  const bridge = fakeBridge(() => granted);
  const identity = tokens();
  await identity.tokenFor(['User.Read']);
  const challenge = { access_token: { nbf: { essential: true, value: '1' } } };
  await identity.tokenFor(['User.Read'], {
    claims: Buffer.from(JSON.stringify(challenge)).toString('base64'),
  });
  expect(JSON.parse(bridge.requests.at(-1)!.tokenParams!.claims!)).toMatchObject(challenge);
});

test.each([
  [{ status: 'USER_CANCEL' }, 'consent'],
  [{ status: 'NO_NETWORK' }, 'connection'],
  [
    {
      status: 'PERSISTENT_ERROR',
      code: 'access_denied',
      description: 'AADSTS65004: User declined to consent.',
    },
    'consent',
  ],
  [
    {
      status: 'PERSISTENT_ERROR',
      code: 'invalid_grant',
      description: 'AADSTS90094: An admin must grant it.',
    },
    'consent',
  ],
  [{ status: 'DISABLED' }, 'signIn'],
] as const)('%j is a failure of the kind "%s"', async (answer, kind) => {
  fakeBridge(({ method }) =>
    method === 'GetToken' ? mustAsk : method === 'GetInitContext' ? granted : answer,
  );
  const scopes = kind === 'consent' ? ['Calendars.ReadWrite'] : [];
  await expect(tokens().tokenFor(['Calendars.ReadWrite'])).rejects.toMatchObject({
    failure: { kind, scopes },
  });
});

test('a person who declined can be asked again', async () => {
  let declined = false;
  fakeBridge(({ method }) => {
    if (method === 'GetToken') return mustAsk;
    if (method === 'GetInitContext' || declined) return granted;
    declined = true;
    return { status: 'USER_CANCEL' };
  });
  const identity = tokens();
  await expect(identity.tokenFor(['User.Read'])).rejects.toMatchObject({ failure: { kind: 'consent' } });
  expect(await identity.tokenFor(['User.Read'])).toBe('access User.Read');
});

test('a host that never answers leaves the sign-in to a window of its own', async () => {
  const bridge = fakeBridge(() => 'silence');
  const opened: string[] = [];
  window.open = (url) => {
    opened.push(String(url));
    return null;
  };
  const asked = tokens().tokenFor(['User.Read']);
  while (bridge.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  pass();
  await expect(asked).rejects.toMatchObject({ failure: { kind: 'signIn', code: 'popup_window_error' } });
  expect(opened).toHaveLength(1);
});

test('nothing of a sign-in reaches the local storage', async () => {
  fakeBridge(() => granted);
  await tokens().tokenFor(['User.Read']);
  const stored = Object.keys(window.localStorage).map((key) => window.localStorage.getItem(key) ?? '');
  expect(stored.filter((text) => text.includes('access User.Read'))).toEqual([]);
});
