import type { Host } from '../application/ports/Host';
import { type Timer, TooLateError, withinTime } from '../application/withinTime';
import { browserHost } from './browserHost';
import { teamsHost } from './teamsHost';
import type { app as teamsApp } from '@microsoft/teams-js';

/** Lets Teams keep the tab in memory between visits. Coming back to another tab of ours loads that one. */
function keepAlive(app: typeof teamsApp, page: Window): void {
  app.lifecycle.registerBeforeSuspendOrTerminateHandler(() => Promise.resolve());
  app.lifecycle.registerOnResumeHandler(({ contentUrl }) => {
    if (contentUrl.href !== page.location.href) page.location.assign(contentUrl.href);
    else void app.notifySuccess();
  });
}

interface HostSettings {
  readonly appId: string;
  /** Origins beside Microsoft's own that may play the host; none in production. */
  readonly hostOrigins: readonly string[];
  readonly page: Window;
  readonly timer: Timer;
}

interface ConnectedHost {
  readonly host: Host;
  /** True when a host answered: only then can it broker tokens. */
  readonly hosted: boolean;
}

const answerMs = 5_000;

/** The host around us. At the top of a window there is none; in a frame, one that stays silent counts as none. */
export async function connectHost(settings: HostSettings): Promise<ConnectedHost> {
  const { page, timer } = settings;
  const plain = { host: browserHost(page), hosted: false };
  if (page.parent === page) return plain;
  const { app, pages } = await import('@microsoft/teams-js'); // named one by one, so that the rest stays out
  const teams = { app, pages };
  const limited = <Result>(call: Promise<Result>) => withinTime(timer, answerMs, call);
  try {
    await limited(app.initialize([...settings.hostOrigins]));
    void Promise.allSettled([limited(app.notifySuccess())]);
    const context = await limited(app.getContext());
    keepAlive(app, page);
    return { host: teamsHost({ teams, limited, appId: settings.appId, page }, context), hosted: true };
  } catch (caught) {
    if (caught instanceof TooLateError || isNotHosted(caught)) return plain;
    throw caught;
  }
}

/** teams-js says so in words only. */
function isNotHosted(caught: unknown): boolean {
  return (
    caught instanceof Error && /initialization failed|no parent window|not.*hosted/i.test(caught.message)
  );
}
