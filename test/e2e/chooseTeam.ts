import type { FrameLocator } from 'playwright-core';

/** Answers the pane's first question, and waits until it has read what the team shares. */
export async function chooseTeam(pane: FrameLocator, team = 'Leadership'): Promise<void> {
  const [show, choice] = ['Show my teams', team].map((name) =>
    pane.getByRole('button', { name, exact: true }),
  );
  await show!.or(choice!).first().waitFor();
  if (await show!.isVisible()) await show!.click();
  await choice!.click();
  await pane.getByText(`Shared in ${team}`).waitFor();
}
