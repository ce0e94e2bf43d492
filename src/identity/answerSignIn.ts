import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/** On the page to which Entra returns a sign-in window: hands the answer to the tab that waits for it, and closes. */
export function answerSignIn(): Promise<void> {
  return broadcastResponseToMainFrame();
}
