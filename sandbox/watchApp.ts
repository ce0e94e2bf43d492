import { createInterface } from 'node:readline';
import { startWebpack } from './buildApp';
import { playCdn } from './playCdn';
import type { SandboxAddresses } from './startSandbox';

/** The builds of an app that is worked on. */
export class Builds {
  private waiting: (() => void)[] = [];

  /** Resolves when the app was built anew. */
  readonly next = (): Promise<void> => new Promise((resolve) => this.waiting.push(resolve));

  announce(): void {
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((resolve) => resolve());
  }
}

export interface Watching {
  readonly builds: Builds;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

/** Builds the app for these addresses into the folder, and again after each save. Resolves after the first build. */
export function watchApp(
  addresses: SandboxAddresses,
  folder: string,
  { builds, signal, say }: Watching,
): Promise<void> {
  const first = builds.next();
  const child = startWebpack(addresses, folder, signal, ['--env', 'watch', '--watch']);
  child.on('error', (error) => signal.aborted || say(error.message));
  child.stderr.on('data', (chunk) => say(String(chunk).trimEnd()));
  createInterface({ input: child.stdout }).on('line', (line) => {
    say(line);
    if (/^built in .*: pages$/.test(line)) void playCdn(folder).then(() => builds.announce());
  });
  return first;
}
