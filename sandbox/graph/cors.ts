const exposed = [
  'ETag',
  'Location',
  'Preference-Applied',
  'Retry-After',
  'request-id',
  'client-request-id',
  'WWW-Authenticate',
];

export function preflight(request: Request): Response {
  const headers = {
    'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE, OPTIONS',
    'Access-Control-Allow-Headers': request.headers.get('Access-Control-Request-Headers') ?? '*',
    'Access-Control-Max-Age': '3600',
  };
  return withCors(new Response(null, { status: 200, headers }));
}

export function withCors(response: Response): Response {
  response.headers.set('Access-Control-Allow-Origin', '*');
  response.headers.set('Access-Control-Expose-Headers', exposed.join(', '));
  return response;
}
