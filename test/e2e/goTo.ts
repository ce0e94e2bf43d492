import type { FrameLocator, Page } from 'playwright-core';

const places = {
  RACI: 'Who decides',
  Charters: 'Who decides',
  Model: 'Who decides',
  Findings: 'Who decides',
  Rhythm: 'Meetings',
  Record: 'Record',
} as const;

/** Goes to a view by its place, as a person does. */
export async function goTo(app: FrameLocator | Page, view: keyof typeof places): Promise<void> {
  const place = places[view];
  await app.getByRole('tablist', { name: 'Places' }).getByRole('tab', { name: place }).click();
  if (place !== 'Who decides') return;
  await app.getByRole('tablist', { name: place }).getByRole('tab', { name: view }).click();
}
