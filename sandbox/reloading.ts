import type { Fetch } from './listen';

const nextBuildPath = '/sandbox/next-build';
const reload = `<script>fetch('${nextBuildPath}').then(({ ok }) => ok && location.reload())</script>`;

/** The pages of a host, which come again when the app was built anew. */
export function reloading(fetch: Fetch, nextBuild: () => Promise<void>): Fetch {
  return async (request) => {
    if (new URL(request.url).pathname === nextBuildPath) {
      await nextBuild();
      return new Response(null, { status: 204 });
    }
    const response = await fetch(request);
    if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
    return new Response((await response.text()) + reload, response);
  };
}
