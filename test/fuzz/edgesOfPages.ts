import fc from 'fast-check';
import { readEnvironment } from '../../src/entry/environment';
import { edge, must } from './Edge';
import { oddened, piecesOf } from './hostile';

const sound = {
  clientId: '11111111-1111-4111-8111-111111111111',
  appId: '22222222-2222-4222-8222-222222222222',
  authority: 'https://login.microsoftonline.com/tenant',
  graphOrigin: 'https://graph.microsoft.com',
  sitesPermission: 'selected',
  hostOrigins: ['https://teams.contoso.test'],
  authorityMetadata: { token_endpoint: 'https://login.microsoftonline.com/tenant/token' },
};

const oddAddress = piecesOf(
  ...['http:', 'HTTPS:', 'https:', 'javascript:', 'data:', 'ftp:'],
  ...['//', '/', '\\\\', '@', ':', '?', '#', ' ', '\t', '%'],
  ...['login.microsoftonline.com', 'evil.example', 'localhost', '80', '99999', '..'],
);

const withOddAddress = fc
  .tuple(fc.constantFrom('authority', 'graphOrigin', 'hostOrigins', 'authorityMetadata'), oddAddress)
  .map(([member, address]) => {
    const value = { hostOrigins: [address], authorityMetadata: { token_endpoint: address } };
    return { ...sound, [member]: member in value ? value[member as keyof typeof value] : address };
  });

/** As much of a page as is read. */
const pageWith = (textContent: string, protocol: string): Document =>
  ({ getElementById: () => ({ textContent }), location: { protocol } }) as unknown as Document;

const environmentOrWords = (page: Document) => {
  try {
    return readEnvironment(page);
  } catch (caught) {
    must(caught instanceof Error && caught.message.startsWith('“tandem-environment”'), String(caught));
    return null;
  }
};

const uuid = /^[0-9a-f-]{36}$/i;

const environments = edge(
  'the data block of a page',
  fc.tuple(
    fc.oneof(
      oddened(sound).map((value) => JSON.stringify(value ?? null)),
      withOddAddress.map((value) => JSON.stringify(value)),
      piecesOf('{', '}', '"clientId":', '"authority":', '"https://x"', ',', '[', 'null'),
    ),
    fc.constantFrom('https:', 'http:'),
  ),
  ([text, protocol]) => {
    const read = environmentOrWords(pageWith(text, protocol));
    if (read === null) return;
    must(uuid.test(read.clientId) && uuid.test(read.appId), 'An id that is none was taken.');
    const named = [read.authority, read.graphOrigin, ...read.hostOrigins].map((one) => new URL(one));
    const wanted = protocol === 'https:' ? ['https:'] : ['https:', 'http:'];
    must(
      named.every((one) => wanted.includes(one.protocol) && one.username === '' && one.host !== ''),
      `An address that is none was taken: ${named.join(' ')}`,
    );
    const [, ...origins] = named;
    must(
      origins.every((one) => one.pathname === '/' && one.search === '' && one.hash === ''),
      `What is no origin was taken for one: ${origins.join(' ')}`,
    );
    for (const endpoint of Object.values(read.authorityMetadata ?? {}))
      if (typeof endpoint === 'string' && URL.canParse(endpoint) && protocol === 'https:')
        must(new URL(endpoint).protocol !== 'http:', `An open endpoint was taken: ${endpoint}`);
  },
);

export const edgesOfPages = [environments];
