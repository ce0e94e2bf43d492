import { askForConsent, sayAdminIsNeeded, type ScopeDescription } from './consentDialog';

interface SignInRequest {
  readonly messageType: string;
  readonly method: string;
  readonly requestId: string;
  readonly tokenParams?: { readonly clientId: string; readonly scope: string; readonly claims?: string };
}

type BrokerAnswer =
  | { readonly kind: 'token'; readonly token: object; readonly account: object }
  | { readonly kind: 'consent' | 'adminApproval'; readonly scopes: readonly ScopeDescription[] }
  | { readonly kind: 'error'; readonly error: object };

const cancelled = {
  status: 'USER_CANCEL',
  code: 'access_denied',
  subError: '',
  description: 'User cancelled the flow.',
};
const needsAdmin = {
  status: 'PERSISTENT_ERROR',
  code: 'access_denied',
  subError: '',
  description: 'AADSTS90094: An administrator has to grant this permission.',
};

/** Whose window it is. */
export interface Account {
  readonly id: string;
  readonly upn: string;
  readonly tenantId: string;
}

const initContextOf = ({ id, upn, tenantId }: Account): object => ({
  sdkName: 'msal.js.browser.sandbox',
  sdkVersion: '1.0.0',
  accountContext: {
    homeAccountId: `${id}.${tenantId}`,
    environment: 'login.microsoftonline.com',
    tenantId,
    loginHint: upn,
  },
  capabilities: { queryAccount: false },
});

async function askBroker(request: SignInRequest, account: Account, accepted: boolean): Promise<BrokerAnswer> {
  const { clientId, scope, claims } = request.tokenParams ?? { clientId: '', scope: '' };
  const interactive = request.method === 'GetTokenPopup';
  const body = JSON.stringify({ personId: account.id, clientId, scope, claims, interactive, accepted });
  const response = await fetch('/sandbox/token', { method: 'POST', body });
  return (await response.json()) as BrokerAnswer;
}

async function tokenAnswer(request: SignInRequest, account: Account, accepted = false): Promise<object> {
  const answer = await askBroker(request, account, accepted);
  if (answer.kind === 'token') return { success: true, token: answer.token, account: answer.account };
  if (answer.kind === 'error') return { success: false, error: answer.error };
  if (answer.kind === 'adminApproval') {
    await sayAdminIsNeeded(answer.scopes);
    return { success: false, error: needsAdmin };
  }
  const isAccepted = await askForConsent(answer.scopes, account.upn);
  return isAccepted ? tokenAnswer(request, account, true) : { success: false, error: cancelled };
}

async function resultOf(request: SignInRequest, account: Account): Promise<object> {
  if (request.method === 'GetInitContext') return { success: true, initContext: initContextOf(account) };
  if (request.method === 'GetToken' || request.method === 'GetTokenPopup')
    return tokenAnswer(request, account);
  const description = `The sandbox does not play ${request.method}.`;
  return {
    success: false,
    error: { status: 'PERSISTENT_ERROR', code: 'unsupported', subError: '', description },
  };
}

/** Answers nested app authentication: the request and the answer are JSON. */
export async function answerSignIn(data: unknown, account: Account): Promise<string> {
  const request = JSON.parse(typeof data === 'string' ? data : '{}') as SignInRequest;
  return JSON.stringify({
    messageType: 'NestedAppAuthResponse',
    requestId: request.requestId,
    ...(await resultOf(request, account)),
  });
}
