import { LocalTeam, type TeamWindow, type Reply } from './localTeam';

/** What a window does once its person presses, from what it showed before. */
type Press = () => Promise<Reply>;
export type Prepared = (window: TeamWindow, team: LocalTeam) => Promise<Press>;

interface Outcome {
  readonly team: LocalTeam;
  readonly replies: readonly [Reply, Reply];
  /** What a window that opens afterwards sees. */
  readonly later: TeamWindow;
}

/** Both acts at each interleaving: the second whole before each write of the first, and after all of them. */
export async function everyWay(
  acts: readonly [Prepared, Prepared],
  who: (team: LocalTeam) => readonly ['ada' | 'ben', 'ada' | 'ben'],
  check: (outcome: Outcome) => Promise<void> | void,
): Promise<void> {
  for (const order of [
    [0, 1],
    [1, 0],
  ] as const) {
    let at = 0;
    let isReached = true;
    for (; isReached; at += 1) {
      const team = await LocalTeam.sent();
      const persons = who(team);
      const windows = [await team.open(team[persons[0]]), await team.open(team[persons[1]])] as const;
      const presses = [await acts[0](windows[0], team), await acts[1](windows[1], team)] as const;
      const replies: [Reply, Reply] = ['done', 'done'];
      const press = async (which: 0 | 1) => {
        replies[which] = await presses[which]();
      };
      const [first, second] = order;
      isReached = await interleaved(
        { window: windows[first], act: () => press(first) },
        () => press(second),
        at,
      );
      windows[first].beforeWrite = () => Promise.resolve();
      await check({ team, replies, later: await team.open(team.ada) });
    }
  }
}

/** Runs the second whole before the write of the first with this number; false where the first has fewer. */
async function interleaved(
  first: { readonly window: TeamWindow; readonly act: () => Promise<unknown> },
  second: () => Promise<unknown>,
  at: number,
): Promise<boolean> {
  let writes = 0;
  first.window.beforeWrite = async () => {
    writes += 1;
    if (writes === at + 1) await second();
  };
  await first.act();
  const isReached = writes > at;
  if (!isReached) await second();
  return isReached;
}
