import type { Environment } from '../environment';
import { reachedOrigins } from './buildEnvironment';
import { framePolicy } from './contentSecurity';

/**
 * Headers for Azure Static Web Apps, as an example for any server of static files. No page has an opener policy: the
 * sign-in window must find its way back to the tab.
 */
export function staticWebApp(environment: Partial<Environment>): string {
  const settings = {
    globalHeaders: {
      'Content-Security-Policy': framePolicy(reachedOrigins(environment)),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
    },
    routes: [
      { route: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
      { route: '/*.html', headers: { 'Cache-Control': 'no-cache' } },
      // Its name never changes: the manifests hold it.
      { route: '/commands.js', headers: { 'Cache-Control': 'no-cache' } },
    ],
  };
  return JSON.stringify(settings, null, 2);
}
