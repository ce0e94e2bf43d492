import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { transformSync } from 'esbuild';
import { addInRecord } from '../../src/domain/reconcile/seriesRecord';
import { askedPeople } from '../../src/domain/rhythm/askedPeople';
import { settings } from '../domain/rhythm/builders';
import { ben, FakeOffice } from '../host/outlook/fakeOffice';

const root = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'tandem-commands-'));
let script = '';

beforeAll(() => {
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const built = spawnSync(process.execPath, [webpack, '--config', 'webpack.commands.js'], {
    cwd: root,
    env: { ...process.env, TANDEM_OUTPUT: folder },
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
  script = readFileSync(join(folder, 'commands.js'), 'utf8');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the file as classic Outlook on Windows does: without a page, in an engine of 2016. */
function run(office: FakeOffice): void {
  const older = [
    'delete Array.prototype.flatMap',
    'delete Array.prototype.flat',
    'delete String.prototype.matchAll',
    'delete String.prototype.replaceAll',
    'delete String.prototype.padStart',
    'delete Object.values',
    'delete Object.entries',
    'delete Object.fromEntries',
    'delete Promise.prototype.finally',
    'delete Promise.allSettled',
  ];
  runInNewContext(`${older.join(';')};${script}`, { Office: office.library, setTimeout, clearTimeout });
}

function answerOf(office: FakeOffice): Promise<Office.SmartAlertsEventCompletedOptions | undefined> {
  run(office);
  return new Promise((resolve) => {
    office.actions.get('onAppointmentSend')!({ completed: resolve });
  });
}

const asked = askedPeople('governance-council', settings());
const tandem = addInRecord('governance-council', null, { knownOn: '2026-11-23', asked });
const ada = { displayName: 'Ada Okafor', emailAddress: 'ada@example.com' };

test('the check is one file, which fetches nothing while it runs and waits for no page', () => {
  expect(readdirSync(folder).filter((name) => name.endsWith('.js'))).toEqual(['commands.js']);
  expect(script).toContain('.actions.associate("onAppointmentSend"');
  for (const never of ['import(', 'onReady', 'importScripts', 'XMLHttpRequest', 'document.', 'window.'])
    expect(script).not.toContain(never);
});

test('it needs no younger language than that of 2016', () => {
  const inYear = (target: string) => transformSync(script, { target, minifyWhitespace: true }).code;
  expect(inYear('es2016')).toBe(inYear('esnext'));
  expect(script).not.toMatch(/\\p\{|\(\?<[=!\w]/);
});

test('it stops a council without the COO for somebody who never opened the pane, in an engine of that year', async () => {
  const office = new FakeOffice({
    form: {
      subject: 'AI Governance Council',
      organizer: ada,
      requiredAttendees: [ben],
      body: '<div id="tandem-agenda"></div>',
      custom: { tandem },
    },
  });
  expect(await answerOf(office)).toMatchObject({
    allowEvent: false,
    errorMessage: expect.stringMatching(/^Grace Liu \(COO\) is missing.* of 23 November 2026/) as string,
  });
});

test('on a form that Tandem never saw, it says what it could not check', async () => {
  expect(await answerOf(new FakeOffice({ form: { subject: 'AI Governance Council' } }))).toMatchObject({
    allowEvent: false,
    errorMessage: expect.stringMatching(/has no agenda.*The people were not checked/) as string,
  });
});

test('it lets everything else pass', async () => {
  expect(await answerOf(new FakeOffice({ form: { subject: 'Lunch' } }))).toEqual({ allowEvent: true });
});
