import type { AppChannel } from './appChannel';
import { stage } from './stage';

let stored: unknown = null;
const saveButton = document.querySelector<HTMLButtonElement>('#save-tab');

/** "Save" waits for the app to say that its settings are complete. */
export function setValidity(isValid: boolean): null {
  if (saveButton !== null) saveButton.disabled = !isValid;
  return null;
}

/** Remembers what the app wants its tab to be, once it has the shape of settings. */
export function keepSettings(settings: unknown): readonly unknown[] {
  if (typeof settings !== 'object' || settings === null || !('contentUrl' in settings)) {
    return [false, 'The settings need a contentUrl.'];
  }
  stored = settings;
  return [true];
}

const show = (problem: string): void => {
  const place = document.getElementById('configuration-problem');
  if (place !== null) place.textContent = problem;
  if (saveButton !== null) saveButton.disabled = problem === '';
};

/** Pins the tab and opens it; with a problem, says so and lets the person try again. */
export async function finishSaving(problem: string): Promise<null> {
  if (problem !== '') return (show(problem), null);
  const body = JSON.stringify({ channelId: stage.context.channelId, settings: stored });
  const response = await fetch('/sandbox/tabs', { method: 'POST', body });
  const answer = (await response.json()) as { id?: string; error?: string };
  if (answer.id === undefined) return (show(answer.error ?? 'The tab was not saved.'), null);
  const address = new URL(window.location.href);
  address.searchParams.delete('surface');
  address.searchParams.set('channel', stage.context.channelId ?? '');
  address.searchParams.set('tab', answer.id);
  window.location.assign(address);
  return null;
}

export function wireTabConfiguration(channel: AppChannel): void {
  saveButton?.addEventListener('click', () => {
    saveButton.disabled = true;
    channel.push('settings.save', [stored ?? {}]);
  });
}
