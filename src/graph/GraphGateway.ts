import * as v from 'valibot';
import type { AccessTokens, Interaction, Scope } from '../application/ports/AccessTokens';
import { FailureError } from '../application/ports/Failure';
import { failureOfResponse, lostConnection, unreadableAnswer } from './failureOfResponse';
import { graphClient, type GatewayDependencies } from './graphClient';
import type { GraphRequest } from './GraphRequest';
import { semaphore } from '../application/semaphore';
import { sendUntilFinal, type Exchange, type Reply } from './retryPolicy';

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
  const sendOnce = graphClient(dependencies, graphOrigin);
  const gate = semaphore(requestsAtOnce);

  const send = async (request: GraphRequest, options: SendOptions): Promise<Response> => {
    const { scopes, signal, claims: givenClaims, interaction, together } = options;
    const exchange: Exchange<Response> = async (_, claims = givenClaims) => {
      const token = await tokens.tokenFor(scopes, {
        ...(interaction !== undefined && { interaction }),
        ...(together !== undefined && { together }),
        ...(claims !== undefined && { claims }),
      });
      const response = await gate.run(request.permits ?? 1, () => sendOnce(request, token, signal));
      return new Map([[request, response]]);
    };
    const answers = await sendUntilFinal([request], { exchange, replyOf, dependencies, signal });
    const response = answers.get(request);
    if (response === undefined) throw new Error('A request was sent and has no answer.');
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

const replyOf = ({ status, headers }: Response): Reply => ({
  status,
  retryAfter: headers.get('Retry-After'),
  wwwAuthenticate: headers.get('WWW-Authenticate'),
});

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
