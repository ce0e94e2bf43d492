import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';

/** Bundles the stand-in for the app with the real client libraries and returns its folder. */
export function buildProbe(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'probe-'));
  for (const page of ['index', 'config']) {
    writeFileSync(
      join(folder, `${page}.html`),
      '<!doctype html><script src="probe.js"></script><h1>Probe</h1>',
    );
  }
  const rule = {
    test: /\.ts$/,
    use: { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } },
  };
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: 'development',
        devtool: false,
        target: 'web',
        entry: join(__dirname, 'probe.ts'),
        output: { path: folder, filename: 'probe.js' },
        resolve: { extensions: ['.ts', '.js'] },
        module: { rules: [rule] },
      },
      (error, stats) => {
        if (error !== null || stats?.hasErrors() === true)
          reject(error ?? new Error(stats?.toString('errors-only')));
        else resolve(folder);
      },
    );
  });
}
