import { failureOfResponse } from '../../src/graph/failureOfResponse';

const refusal = (status: number, code: string, message = 'No.', headers = {}) =>
  failureOfResponse(
    { status, headers, body: { error: { code, message, innerError: { 'request-id': 'r-1' } } } },
    ['User.Read'],
  );

test.each([
  [400, 'ErrorInvalidRequest', 'invalid'],
  [401, 'InvalidAuthenticationToken', 'signIn'],
  [403, 'ErrorAccessDenied', 'forbidden'],
  [404, 'ErrorItemNotFound', 'notFound'],
  [409, 'ErrorIrresolvableConflict', 'conflict'],
  [412, 'ErrorIrresolvableConflict', 'conflict'],
  [413, 'RequestTooLarge', 'invalid'],
  [424, 'FailedDependency', 'service'],
  [429, 'ApplicationThrottled', 'throttled'],
  [500, 'ErrorInternalServerError', 'service'],
  [503, 'serviceUnavailable', 'service'],
])('%i %s is "%s"', (status, code, kind) => {
  expect(refusal(status, code)).toMatchObject({ kind, status, code, detail: 'No.', requestId: 'r-1' });
});

test('a 403 that speaks of the permission asks for consent and names the scopes', () => {
  expect(refusal(403, 'Authorization_RequestDenied')).toMatchObject({
    kind: 'consent',
    scopes: ['User.Read'],
  });
  expect(refusal(403, 'Forbidden', 'Missing scope permissions on the request.').kind).toBe('consent');
});

test('the request id of the header comes before that of the body', () => {
  expect(refusal(404, 'x', 'No.', { 'request-id': 'r-2' }).requestId).toBe('r-2');
});

test('an answer without Graph’s error shape still says its status', () => {
  const failure = failureOfResponse({ status: 502, headers: { 'retry-after': '7' }, body: '<html>' }, []);
  expect(failure).toMatchObject({
    kind: 'service',
    code: null,
    retryAfterSeconds: 7,
    detail: 'Microsoft Graph answered 502.',
  });
});
