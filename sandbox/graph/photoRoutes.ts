import { deflateSync } from 'node:zlib';
import { GraphError, badRequest } from './GraphError';
import { contextOf } from './collections';
import { requirePerson } from './peopleRoutes';
import { readQuery } from './queryOptions';
import { seededRandom } from '../world/seededRandom';
import type { WorldPerson } from '../world/WorldPerson';
import type { GraphApp, GraphContext } from './GraphContext';

const sizes = [48, 64, 96, 120, 240, 360, 432, 504, 648];

export function servePhotos(app: GraphApp): void {
  app.get('/v1.0/me/photo/$value', (c) => photoReply(c, me(c), 96));
  app.get('/v1.0/me/photos/:size/$value', (c) => photoReply(c, me(c), sizeOf(c)));
  app.get('/v1.0/users/:user/photo/$value', (c) => photoReply(c, requirePerson(c), 96));
  app.get('/v1.0/users/:user/photos/:size/$value', (c) => photoReply(c, requirePerson(c), sizeOf(c)));
  app.get('/v1.0/users/:user/photo', (c) => {
    readQuery(c);
    requirePhoto(requirePerson(c));
    const annotations = { '@odata.mediaContentType': 'image/png' };
    return c.json({ ...contextOf(c), ...annotations, id: '96X96', height: 96, width: 96 });
  });
}

function me(c: GraphContext): WorldPerson | undefined {
  return c.env.world.personById(c.env.caller.userId);
}

function sizeOf(c: GraphContext): number {
  const text = c.req.param('size') ?? '';
  const [width = NaN, height] = text.toLowerCase().split('x').map(Number);
  if (width !== height || !sizes.includes(width))
    throw badRequest(`The photo size '${text}' is not one of the supported sizes.`);
  return width;
}

function requirePhoto(person: WorldPerson | undefined): WorldPerson {
  if (!person?.hasPhoto) throw new GraphError(404, 'ImageNotFound', "The photo wasn't found.");
  return person;
}

function photoReply(c: GraphContext, person: WorldPerson | undefined, size: number): Response {
  readQuery(c);
  const { upn } = requirePhoto(person);
  const random = seededRandom(`photo of ${upn}`);
  const picture = plainPng(size, [60 + random.below(140), 60 + random.below(140), 60 + random.below(140)]);
  return c.body(new Uint8Array(picture), 200, { 'Content-Type': 'image/png' });
}

/** A square of one colour. */
function plainPng(size: number, colour: readonly [number, number, number]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const line = Buffer.from([0, ...Array.from({ length: size }, () => colour).flat()]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: size }, () => line)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
