import { Client, GraphError, ResponseType } from '@microsoft/microsoft-graph-client';
import * as v from 'valibot';
import type { AccessTokens, Interaction, Scope } from '../application/ports/AccessTokens';
import { FailureError } from '../application/ports/Failure';
import { failureOfResponse, lostConnection, unreadableAnswer } from './failureOfResponse';
import { claimsIn } from './claimsIn';
import { isRepeatable, type GraphRequest } from './GraphRequest';
import { semaphore } from '../application/semaphore';
import { repeatableHeader, RetryingHandler, SendingHandler, type GatewayDependencies } from './middleware';

export interface SendOptions {
  readonly scopes: readonly Scope[];
  readonly signal?: AbortSignal | undefined;
  /** The challenge of an earlier answer inside a batch. */
  readonly claims?: string | undefined;
  readonly interaction?: Interaction | undefined;
  /** What the person is asked for at once; all that the act needs where it is left out. */
  readonly together?: readonly Scope[] | undefined;
}

/** Everything that goes to Graph goes through here: token, retries, and failures as `FailureError`. */
export interface GraphGateway {
  /** The answer, which is a success; a refusal is thrown as its failure. */
  send(request: GraphRequest, options: SendOptions): Promise<Response>;
  /** The JSON of the answer, checked against the schema. */
  fetchJson<Schema extends v.GenericSchema>(
    request: GraphRequest,
    schema: Schema,
    options: SendOptions,
  ): Promise<v.InferOutput<Schema>>;
  readonly dependencies: GatewayDependencies;
  readonly tokens: AccessTokens;
}

/** Exchange's limit for one mailbox. */
const requestsAtOnce = 4;

/** A gateway to Graph. `graphOrigin` differs from Microsoft's only for the sandbox. */
export function createGraphGateway(
  tokens: AccessTokens,
  graphOrigin: string,
  dependencies: GatewayDependencies,
): GraphGateway {
  const middleware = [new RetryingHandler(dependencies), new SendingHandler(dependencies, graphOrigin)];
  const client = Client.initWithMiddleware({ middleware });
  const gate = semaphore(requestsAtOnce);
  const sendWhenPermitted = (request: GraphRequest, token: string, signal?: AbortSignal): Promise<Response> =>
    gate.run(request.permits ?? 1, () => sendOnce(client, request, token, signal));

  const send = async (
    request: GraphRequest,
    { scopes, signal, claims, interaction, together }: SendOptions,
  ): Promise<Response> => {
    const consent = {
      ...(interaction !== undefined && { interaction }),
      ...(together !== undefined && { together }),
    };
    const token = await tokens.tokenFor(scopes, { ...consent, ...(claims !== undefined && { claims }) });
    let response = await sendWhenPermitted(request, token, signal);
    const challenge = response.status === 401 ? claimsIn(response.headers.get('WWW-Authenticate')) : null;
    if (challenge !== null) {
      response = await sendWhenPermitted(
        request,
        await tokens.tokenFor(scopes, { ...consent, claims: challenge }),
        signal,
      );
    }
    if (!response.ok) throw new FailureError(failureOfResponse(await answerOf(response), scopes));
    return response;
  };

  return {
    send,
    fetchJson: async (request, schema, options) =>
      checked(schema, await bodyOf(await send(request, options))),
    dependencies,
    tokens,
  };
}

/** The value, or a failure that names what Graph left out. */
export function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = v.getDotPath(issue) ?? 'the answer';
  throw new FailureError(
    unreadableAnswer(`Microsoft Graph answered in an unknown form at ${where}: ${issue.message}`, 200),
  );
}

async function sendOnce(
  client: Client,
  request: GraphRequest,
  token: string,
  signal?: AbortSignal,
): Promise<Response> {
  const prepared = client
    .api(request.path)
    .headers({
      ...request.headers,
      Authorization: `Bearer ${token}`,
      'client-request-id': crypto.randomUUID(),
    })
    .responseType(ResponseType.RAW);
  if (isRepeatable(request)) prepared.header(repeatableHeader, 'yes');
  if (signal !== undefined) prepared.option('signal', signal);
  try {
    return (await dispatch(prepared, request)) as Response;
  } catch (caught) {
    throw connectionFailure(caught);
  }
}

function dispatch(prepared: ReturnType<Client['api']>, request: GraphRequest): Promise<unknown> {
  switch (request.method) {
    case 'GET':
      return prepared.get();
    case 'POST':
      return prepared.post(request.body);
    case 'PATCH':
      return prepared.patch(request.body);
    case 'DELETE':
      return prepared.delete();
  }
}

const connectionErrors = ['TypeError', 'AbortError', 'TimeoutError', 'NetworkError'];

/**
 * The library wraps whatever `fetch` threw, and drops the name of an exception from another realm; anything but a
 * broken connection is a bug and stays one.
 */
function connectionFailure(caught: unknown): unknown {
  if (!(caught instanceof GraphError) || !connectionErrors.includes(caught.code ?? 'AbortError'))
    return caught;
  return new FailureError(
    lostConnection(caught.message === '' ? 'The request was given up.' : caught.message),
  );
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    const text = await response.text();
    return text === '' ? null : (JSON.parse(text) as unknown);
  } catch (caught) {
    if (caught instanceof SyntaxError)
      throw new FailureError(unreadableAnswer(caught.message, response.status));
    throw new FailureError(lostConnection(String(caught)));
  }
}

async function answerOf(response: Response) {
  const body = await bodyOf(response).catch(() => null);
  return { status: response.status, headers: Object.fromEntries(response.headers), body };
}
