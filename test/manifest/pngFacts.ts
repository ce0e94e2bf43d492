import { inflateSync } from 'node:zlib';

export interface PngFacts {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Red, green, blue and opacity of each pixel, row by row; only for 8-bit RGBA. */
  readonly pixels: readonly (readonly [number, number, number, number])[];
}

const rgba = 6;

function chunks(png: Buffer): { readonly type: string; readonly data: Buffer }[] {
  const found = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    found.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return found;
}

/** Paeth's predictor, PNG specification 9.4. */
function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(estimate - value));
  if (toLeft! <= toAbove! && toLeft! <= toCorner!) return left;
  return toAbove! <= toCorner! ? above : corner;
}

function unfiltered(raw: Buffer, stride: number): Buffer {
  const rows = raw.length / (stride + 1);
  const out = Buffer.alloc(rows * stride);
  const at = (row: number, column: number): number =>
    row < 0 || column < 0 ? 0 : out[row * stride + column]!;
  for (let row = 0; row < rows; row += 1) {
    const filter = raw[row * (stride + 1)];
    for (let column = 0; column < stride; column += 1) {
      const left = at(row, column - 4);
      const above = at(row - 1, column);
      const corner = column < 4 ? 0 : at(row - 1, column - 4);
      const predicted = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0] ?? 0;
      out[row * stride + column] = raw[row * (stride + 1) + 1 + column]! + predicted;
    }
  }
  return out;
}

/** Size and pixels of a PNG file. */
export function pngFacts(png: Buffer): PngFacts {
  const all = chunks(png);
  const header = all[0]!.data;
  const [widthPx, heightPx] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header[9] !== rgba) return { widthPx, heightPx, pixels: [] };
  const data = Buffer.concat(all.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data));
  const bytes = unfiltered(inflateSync(data), widthPx * 4);
  const pixels = Array.from({ length: widthPx * heightPx }, (_, index) => {
    const [red = 0, green = 0, blue = 0, opacity = 0] = bytes.subarray(index * 4, index * 4 + 4);
    return [red, green, blue, opacity] as const;
  });
  return { widthPx, heightPx, pixels };
}
