import { withinTime, type Timer } from '../../application/withinTime';
import { officeScript } from './officeScript';
import { officeLibrary, type OfficeLibrary } from './officeLibrary';

const loadMs = 10_000;

/**
 * The library, once it knows Outlook around it; loads it where the page has not. Null where it cannot be had in time,
 * or where the page is open outside of Outlook. Rejects with a `TooLateError` when neither becomes known.
 */
export async function loadOffice(page: Window, timer: Timer): Promise<OfficeLibrary | null> {
  const office = officeLibrary(page) ?? (await withinTime(timer, loadMs, scriptLoaded(page)));
  if (office === null) return null;
  const { host } = await withinTime(timer, loadMs, office.onReady());
  return host === office.HostType.Outlook ? office : null;
}

function scriptLoaded(page: Window): Promise<OfficeLibrary | null> {
  const script = page.document.createElement('script');
  script.src = officeScript;
  return new Promise((resolve) => {
    script.addEventListener('load', () => resolve(officeLibrary(page)));
    script.addEventListener('error', () => resolve(null));
    page.document.head.append(script);
  });
}
