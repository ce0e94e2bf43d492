/** @jest-environment jsdom */
import { readEnvironment } from '../../src/entry/environment';

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
])('a wrong block is refused with the place: %s', (text, place) => {
  expect(() => readEnvironment(pageWith(text))).toThrow(`“tandem-environment” is wrong at ${place}`);
});

test('a page without the block is refused', () => {
  expect(() => readEnvironment(document.implementation.createHTMLDocument())).toThrow('no data block');
});
