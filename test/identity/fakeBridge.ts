import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';

interface BridgeRequest {
  readonly messageType: string;
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: { readonly scope: string; readonly claims?: string; readonly clientId: string };
}

export type BridgeAnswer =
  | { readonly granted: true }
  | { readonly status: string; readonly code?: string; readonly description?: string }
  /** No answer at all. */
  | 'silence';

const base64Url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

const account = {
  environment: 'login.microsoftonline.com',
  homeAccountId: 'oid-1.tenant-1',
  localAccountId: 'oid-1',
  tenantId: 'tenant-1',
  username: 'ada@contoso.test',
};

function tokenFor(scope: string) {
  const claims = {
    oid: 'oid-1',
    tid: 'tenant-1',
    sub: 's',
    preferred_username: 'ada@contoso.test',
    name: 'Ada',
  };
  const id_token = `${base64Url({ alg: 'none' })}.${base64Url(claims)}.x`;
  return { token: { access_token: `access ${scope}`, id_token, expires_in: 3600, scope }, account };
}

/** The host's side of nested app authentication, as `window.nestedAppAuthBridge`. */
export function fakeBridge(answerTo: (request: BridgeRequest) => BridgeAnswer) {
  const requests: BridgeRequest[] = [];
  const listeners = new Set<(message: unknown) => void>();
  const reply = (requestId: string, rest: object): void => {
    const message = JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, ...rest });
    setTimeout(() => listeners.forEach((listen) => listen(message)), 0);
  };
  const answer = (request: BridgeRequest): void => {
    requests.push(request);
    const result = answerTo(request);
    if (result === 'silence') return;
    if (!('granted' in result)) {
      reply(request.requestId, { success: false, error: result });
      return;
    }
    const initContext = { sdkName: 'host', sdkVersion: '1', accountContext: account, capabilities: {} };
    const init = request.method === 'GetInitContext';
    reply(request.requestId, {
      success: true,
      ...(init ? { initContext } : tokenFor(request.tokenParams?.scope ?? '')),
    });
  };
  Object.assign(window, {
    nestedAppAuthBridge: {
      addEventListener: (_: string, listen: (message: unknown) => void) => listeners.add(listen),
      removeEventListener: (_: string, listen: (message: unknown) => void) => listeners.delete(listen),
      postMessage: (message: string) => answer(JSON.parse(message) as BridgeRequest),
    },
  });
  return { methods: () => requests.map(({ method }) => method), requests };
}

/** What MSAL needs of a browser and jsdom lacks. */
export function completeBrowser(): void {
  Object.defineProperty(window, 'crypto', { value: webcrypto, configurable: true });
  Object.assign(globalThis, { TextEncoder, TextDecoder });
}
