import { parseArgs } from 'node:util';

export interface ServeOptions {
  /** The first of a run of six. */
  readonly port: number;
  readonly json: boolean;
  readonly open: boolean;
  /** The folder of an app that is already built; null to build it. */
  readonly directory: string | null;
  /** Builds again after each save, and has the open pages come again. */
  readonly watch: boolean;
}

export type ReadServeOptions =
  | { readonly kind: 'options'; readonly options: ServeOptions }
  | { readonly kind: 'wrong'; readonly because: string };

const usage = 'Known: --port N, --json, --no-open, --dir FOLDER, --watch.';
const wrong = (because: string): ReadServeOptions => ({ kind: 'wrong', because });

/** Reads the command line; what is wrong with it is said in one line. */
export function readServeOptions(args: readonly string[]): ReadServeOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4800' },
        json: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        dir: { type: 'string' },
        watch: { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65531 || port < 1024) {
      return wrong(`--port ${values.port} is not a port: give a number from 1024 to 65531.`);
    }
    const { json, watch, dir = null } = values;
    if (watch && dir !== null) return wrong('--watch builds the app itself: leave --dir out.');
    return {
      kind: 'options',
      options: { port, json, watch, open: !values['no-open'], directory: dir },
    };
  } catch (error) {
    const first = error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? '') : String(error);
    return wrong(`${first}. ${usage}`);
  }
}
