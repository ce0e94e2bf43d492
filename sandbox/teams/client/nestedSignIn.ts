import { askForConsent, sayAdminIsNeeded, type ScopeInWords } from './consentDialog';
import { stage } from './stage';

interface SignInRequest {
  readonly messageType: string;
  readonly method: string;
  readonly requestId: string;
  readonly tokenParams?: { readonly clientId: string; readonly scope: string; readonly claims?: string };
}

type BrokerAnswer =
  | { readonly kind: 'token'; readonly token: object; readonly account: object }
  | { readonly kind: 'consent' | 'adminApproval'; readonly scopes: readonly ScopeInWords[] }
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

const initContext = {
  sdkName: 'msal.js.browser.sandbox',
  sdkVersion: '1.0.0',
  accountContext: {
    homeAccountId: `${stage.person.id}.${stage.context.tid ?? ''}`,
    environment: 'login.microsoftonline.com',
    tenantId: stage.context.tid,
    loginHint: stage.person.upn,
  },
  capabilities: { queryAccount: false },
};

async function askBroker(request: SignInRequest, accepted: boolean): Promise<BrokerAnswer> {
  const { clientId, scope, claims } = request.tokenParams ?? { clientId: '', scope: '' };
  const interactive = request.method === 'GetTokenPopup';
  const body = JSON.stringify({ personId: stage.person.id, clientId, scope, claims, interactive, accepted });
  const response = await fetch('/sandbox/token', { method: 'POST', body });
  return (await response.json()) as BrokerAnswer;
}

async function tokenAnswer(request: SignInRequest, accepted = false): Promise<object> {
  const answer = await askBroker(request, accepted);
  if (answer.kind === 'token') return { success: true, token: answer.token, account: answer.account };
  if (answer.kind === 'error') return { success: false, error: answer.error };
  if (answer.kind === 'adminApproval') {
    await sayAdminIsNeeded(answer.scopes);
    return { success: false, error: needsAdmin };
  }
  const isAccepted = await askForConsent(answer.scopes, stage.person.upn);
  return isAccepted ? tokenAnswer(request, true) : { success: false, error: cancelled };
}

async function resultOf(request: SignInRequest): Promise<object> {
  if (request.method === 'GetInitContext') return { success: true, initContext };
  if (request.method === 'GetToken' || request.method === 'GetTokenPopup') return tokenAnswer(request);
  const description = `The sandbox does not play ${request.method}.`;
  return {
    success: false,
    error: { status: 'PERSISTENT_ERROR', code: 'unsupported', subError: '', description },
  };
}

/** Answers nested app authentication: the request and the answer are JSON inside the ordinary messages. */
export async function answerSignIn(data: unknown): Promise<readonly unknown[]> {
  const request = JSON.parse(typeof data === 'string' ? data : '{}') as SignInRequest;
  const answer = {
    messageType: 'NestedAppAuthResponse',
    requestId: request.requestId,
    ...(await resultOf(request)),
  };
  return [null, JSON.stringify(answer)];
}
