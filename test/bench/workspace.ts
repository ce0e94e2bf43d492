import type { FrameLocator, Frame, Page } from 'playwright-core';
import { goTo } from '../e2e/goTo';
import { agreeToConsent, openInTeams, openStage, type Stage } from '../e2e/stage';
import { fillWorkspace, titleOfDecision, titleOfEntry, type WorkspaceSize } from './bigWorkspace';
import type { Figure } from './figure';
import {
  longestMs,
  noteNextAnswer,
  scrollThrough,
  takeFrames,
  watchFrames,
  whenReadable,
  type FrameTimes,
} from './frames';

const cpuRate = 4;
const runs = 3;
const goal = { name: 'the goal', value: 50 };

const sizes: readonly WorkspaceSize[] = [
  { decisions: 12, entries: 20 },
  { decisions: 1_000, entries: 20_000 },
];

/** What was measured in one stretch of work. */
interface Stretch {
  readonly frames: FrameTimes;
  /** Until what was asked for could be read. */
  readonly answeredMs?: number;
}

type Stretches = Readonly<Record<string, Stretch>>;

interface Subject {
  readonly page: Page;
  readonly app: FrameLocator;
  readonly frame: Frame;
  readonly url: string;
  readonly size: WorkspaceSize;
}

const counted = (count: number): string => count.toLocaleString('en-US');
const typed = 'unit1';

/** Tandem in Teams with a workspace of this size, on a machine four times slower. */
async function openSubject(stage: Stage, size: WorkspaceSize): Promise<Subject> {
  const page = await stage.context.newPage();
  await stage.context.addInitScript('globalThis.__name = (named) => named'); // what the loader wraps named functions in
  await stage.context.addInitScript(watchFrames, {
    decision: titleOfDecision(0),
    line: 'Shared in Leadership',
    entry: titleOfEntry(0),
    record: `${counted(size.entries)} entries`,
  });
  await agreeToConsent(page);
  const app = await openInTeams(page);
  await app.getByRole('button', { name: 'Connect to share it with your team' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Set up', exact: true }).click();
  await app.getByText('Your team shares it now').waitFor();
  fillWorkspace(stage.sandbox.world, size);
  const frame = page.frame({ name: 'app' });
  if (frame === null) throw new Error('Teams shows no frame of the app.');
  // The frame is a process of its own, which keeps its speed when the frame is loaded again.
  const session = await stage.context.newCDPSession(frame);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuRate });
  return { page, app, frame, url: frame.url(), size };
}

async function forgetDevice(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    for (const { name } of await indexedDB.databases())
      await new Promise((resolve) => {
        const request = indexedDB.deleteDatabase(name ?? '');
        request.onsuccess = resolve;
        request.onblocked = resolve;
      });
  });
}

/** Loads the tab again, until it shows the decisions and has asked the lists. */
async function open({ frame, url }: Subject): Promise<Stretch> {
  await frame.goto(url);
  const answeredMs = await whenReadable(frame, 'decision');
  await whenReadable(frame, 'line');
  await rest(frame);
  return { frames: await takeFrames(frame), answeredMs };
}

/** Opens the record, until all of it was read. */
async function openRecord({ app, frame }: Subject): Promise<Stretch> {
  await takeFrames(frame);
  const startedMs = await frame.evaluate(() => performance.now());
  await goTo(app, 'Record');
  const entryMs = await whenReadable(frame, 'entry');
  await whenReadable(frame, 'record');
  await rest(frame);
  return { frames: await takeFrames(frame), answeredMs: entryMs - startedMs };
}

/** Types letter by letter, as fast as a quick typist. */
async function find({ page, app, frame }: Subject, answer: string): Promise<Stretch> {
  await takeFrames(frame);
  await app.getByRole('searchbox').focus();
  await page.keyboard.type(typed.slice(0, -1), { delay: 120 });
  await noteNextAnswer(frame, answer);
  await page.keyboard.type(typed.slice(-1));
  const answeredMs = await whenReadable(frame, 'answer');
  await rest(frame);
  const frames = await takeFrames(frame);
  await page.keyboard.press('Escape');
  await rest(frame);
  return { answeredMs, frames };
}

/** What this machine does to the frames of a page that has nothing to do. */
async function doNothing({ frame }: Subject): Promise<Stretch> {
  await takeFrames(frame);
  await rest(frame);
  await rest(frame);
  return { frames: await takeFrames(frame) };
}

/** First as a wheel turns, then as a scroll bar is dragged to the end. */
async function scroll({ frame }: Subject): Promise<Stretch> {
  await takeFrames(frame);
  await scrollThrough(frame, 120, 120);
  const height = await frame.evaluate(() => document.documentElement.scrollHeight);
  await scrollThrough(frame, Math.ceil(height / 120), 120);
  await rest(frame);
  const frames = await takeFrames(frame);
  await frame.evaluate(() => scrollTo(0, 0));
  await rest(frame);
  return { frames };
}

const rest = (frame: Frame): Promise<void> =>
  frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));

/** How many of the titles hold what is typed: those of the units whose number begins with 1. */
const countFound = (count: number): number =>
  Array.from({ length: count }, (_, index) => titleOfEntry(index)).filter((title) => title.includes(typed))
    .length;

async function measure(subject: Subject): Promise<Stretches> {
  const { app, frame, size } = subject;
  const entries = counted(countFound(size.entries));
  await forgetDevice(frame);
  const fromLists = await open(subject);
  const recordFromLists = await openRecord(subject);
  const fromDevice = await open(subject);
  const nothing = await doNothing(subject);
  const findDecision = await find(subject, `${countFound(size.decisions)} of ${size.decisions} decisions`);
  const scrollDecisions = await scroll(subject);
  const recordFromDevice = await openRecord(subject);
  const findEntry = await find(subject, `${entries} of ${counted(size.entries)} entries`);
  const scrollRecord = await scroll(subject);
  await goTo(app, 'RACI');
  return {
    'do nothing, for comparison': nothing,
    'open the workspace, from the lists': fromLists,
    'open the workspace, from the device': fromDevice,
    'find a decision by typing': findDecision,
    'scroll through the decisions': scrollDecisions,
    'open the record, from the lists': recordFromLists,
    'open the record, from the device': recordFromDevice,
    'find in the record by typing': findEntry,
    'scroll through the record': scrollRecord,
  };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function figuresOf(name: string, stretches: readonly Stretch[], where: string): readonly Figure[] {
  const value = median(stretches.map(({ frames }) => longestMs(frames)));
  const long = median(stretches.map(({ frames }) => frames.longMs.length));
  const held = median(stretches.map(({ frames }) => frames.held));
  const answers = stretches.flatMap(({ answeredMs }) => answeredMs ?? []);
  const longest: Figure = {
    name: `${name}: longest frame`,
    value,
    unit: 'ms',
    conditions: `${where}; ${long} frames over 50 ms, ${held} of them held up by one piece of work`,
    baseline: goal,
    ratio: value / goal.value,
  };
  const answered = { name: `${name}: readable`, value: median(answers), unit: 'ms', conditions: where };
  return answers.length === 0 ? [longest] : [longest, answered];
}

async function benchSize(size: WorkspaceSize, appDirectory: string): Promise<readonly Figure[]> {
  const stage = await openStage({ appDirectory, now: null });
  try {
    const subject = await openSubject(stage, size);
    const all: Stretches[] = [];
    for (let run = 0; run < runs; run += 1) all.push(await measure(subject));
    const { decisions, entries } = size;
    const where = `${decisions} decisions, ${entries} entries, in Teams at 1280 px, CPU ${cpuRate}x slower, median of ${runs}`;
    return Object.keys(all[0] ?? {}).flatMap((name) =>
      figuresOf(
        name,
        all.flatMap((stretches) => stretches[name] ?? []),
        where,
      ),
    );
  } finally {
    await stage.close();
  }
}

/** Whether a large workspace opens, searches and scrolls without a frame over 50 ms. */
export async function benchWorkspace(appDirectory = 'dist/production'): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const size of sizes) figures.push(...(await benchSize(size, appDirectory)));
  return figures;
}
