import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/** The page to which Entra returns a sign-in window: it hands the answer to the tab and closes. */
void broadcastResponseToMainFrame();
