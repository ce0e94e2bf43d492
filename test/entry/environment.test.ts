/** @jest-environment jsdom */
import { readEnvironment } from '../../src/entry/environment';
import { buildEnvironment, requireHttps } from '../../src/entry/page/buildEnvironment';

const clientId = '11111111-1111-4111-8111-111111111111';
const appId = '22222222-2222-4222-8222-222222222222';

const pageWith = (text: string) => {
  const page = document.implementation.createHTMLDocument();
  const block = page.createElement('script');
  block.type = 'application/json';
  block.id = 'tandem-environment';
  block.textContent = text;
  page.body.append(block);
  return page;
};

test('in production two ids are enough: everything else is Microsoft’s', () => {
  expect(readEnvironment(pageWith(JSON.stringify({ clientId, appId })))).toEqual({
    clientId,
    appId,
    authority: 'https://login.microsoftonline.com/organizations',
    sitesPermission: 'all',
    graphOrigin: 'https://graph.microsoft.com',
    hostOrigins: [],
  });
});

test('the sandbox names its own origins and endpoints', () => {
  const sandbox = {
    clientId,
    appId,
    authority: 'https://login.microsoftonline.com/tenant',
    graphOrigin: 'http://localhost:4803',
    hostOrigins: ['http://localhost:4800'],
    authorityMetadata: { token_endpoint: 'http://localhost:4802/token' },
  };
  expect(readEnvironment(pageWith(JSON.stringify(sandbox)))).toEqual({ ...sandbox, sitesPermission: 'all' });
});

test.each([
  ['{', 'its start'],
  [JSON.stringify({ appId }), 'clientId'],
  [JSON.stringify({ clientId, appId, graphOrigin: 'http://localhost:4803/v1.0' }), 'graphOrigin'],
  [JSON.stringify({ clientId, appId, authority: 'HTTP://login.contoso.test/tenant' }), 'authority'],
  [JSON.stringify({ clientId, appId, authority: 'javascript:alert(1)' }), 'authority'],
  [JSON.stringify({ clientId, appId, authority: 'https://graph@evil.test/tenant' }), 'authority'],
  [JSON.stringify({ clientId, appId, graphOrigin: 'https://graph@evil.test' }), 'graphOrigin'],
  [JSON.stringify({ clientId, appId, hostOrigins: ['https://teams.test?'] }), 'hostOrigins.0'],
])('a wrong block is refused with the place: %s', (text, place) => {
  expect(() => readEnvironment(pageWith(text))).toThrow(`“tandem-environment” is wrong at ${place}`);
});

test('a page without the block is refused', () => {
  expect(() => readEnvironment(document.implementation.createHTMLDocument())).toThrow('no data block');
});

test.each([
  { graphOrigin: 'http://localhost:4803' },
  { authority: 'http://login.contoso.test/tenant' },
  { authorityMetadata: { token_endpoint: ' HTTP://localhost:4802/token' } },
  { hostOrigins: ['http://localhost:4800'] },
  { authorityMetadata: { token_endpoint: 'http://localhost:4802/token' } },
])('a page that came over https is refused what is not: %j', (open) => {
  const page = pageWith(JSON.stringify({ clientId, appId, ...open }));
  const served = (protocol: string) =>
    new Proxy(page, {
      get: (target, name) => (name === 'location' ? { protocol } : (id: string) => target.getElementById(id)),
    });
  expect(() => readEnvironment(served('https:'))).toThrow('is not https');
  expect(readEnvironment(served('http:'))).toMatchObject(open);
});

test('nor is an installation built with it', () => {
  const built = (graphOrigin: string) => () =>
    requireHttps(buildEnvironment({ TANDEM_GRAPH_ORIGIN: graphOrigin }));
  expect(built('http://graph.contoso.test')).toThrow('http://graph.contoso.test is not https');
  expect(built('https://graph.microsoft.us')).not.toThrow();
});
