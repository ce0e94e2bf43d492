import { claimsText } from '../../src/identity/msalAccessTokens';

const claims = '{"access_token":{"xms_cc":{"values":["CP1"]},"name":"Ö?>"}}';

test('base64 of either alphabet becomes JSON, and JSON stays', () => {
  expect(claimsText(Buffer.from(claims).toString('base64'))).toBe(claims);
  expect(claimsText(Buffer.from(claims).toString('base64url'))).toBe(claims);
  expect(claimsText(claims)).toBe(claims);
});
