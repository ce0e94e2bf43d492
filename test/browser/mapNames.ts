import type { RunningSandbox } from '../../sandbox/startSandbox';

type Tls = NonNullable<RunningSandbox['tls']>;

/** Maps the real names to the sandbox, and nothing else to anywhere. */
export function mapNames({ port, spkiSha256, hosts }: Tls): readonly string[] {
  const rules = [
    ...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE localhost',
  ];
  return [`--host-resolver-rules=${rules.join(', ')}`, `--ignore-certificate-errors-spki-list=${spkiSha256}`];
}
