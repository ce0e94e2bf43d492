import { base64 } from '../../src/documents/base64';

test.each([0, 1, 2, 3, 0x8000, 0x8001, 200_000])(
  'encodes %i bytes as the platform decodes them',
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 7) % 256);
    expect(new Uint8Array(Buffer.from(base64(bytes), 'base64'))).toEqual(bytes);
  },
);
