import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

interface Addresses {
  readonly teams: string;
  readonly app: string;
  readonly entra: string;
  readonly graph: string;
  readonly control: string;
}

export interface StartedSandbox {
  readonly addresses: Addresses;
  /** The lines that could be the one of addresses: those in JSON. */
  readonly jsonLines: readonly string[];
  /** Presses Ctrl+C, which a terminal hands to npm and to all that it started; resolves when npm has ended. */
  interrupt(): Promise<void>;
}

/** Starts the sandbox as the README says, and waits for its addresses. */
export function startAsDocumented(port: number): Promise<StartedSandbox> {
  const child = spawn('npm', ['start', '--', '--json', '--no-open', '--port', String(port)], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const jsonLines: string[] = [];
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return new Promise((resolve, reject) => {
    void ended.then(() => reject(new Error(`npm start ended early.\n${said}`)));
    createInterface(child.stdout).on('line', (line) => {
      if (!line.startsWith('{')) return;
      jsonLines.push(line);
      const addresses = JSON.parse(line) as Addresses;
      resolve({
        addresses,
        jsonLines,
        interrupt: () => {
          process.kill(-child.pid!, 'SIGINT');
          return ended;
        },
      });
    });
  });
}
