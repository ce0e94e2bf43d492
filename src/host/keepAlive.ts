import type { app as teamsApp } from '@microsoft/teams-js';

/** Lets Teams keep the tab in memory between visits. Coming back to another tab of ours loads that one. */
export function keepAlive(app: typeof teamsApp, page: Window): void {
  app.lifecycle.registerBeforeSuspendOrTerminateHandler(() => Promise.resolve());
  app.lifecycle.registerOnResumeHandler(({ contentUrl }) => {
    if (contentUrl.href !== page.location.href) page.location.assign(contentUrl.href);
    else void app.notifySuccess();
  });
}
