import type { Edge } from './Edge';
import { edgesOfFiles } from './edgesOfFiles';
import { edgesOfPages } from './edgesOfPages';
import { edgesOfRows } from './edgesOfRows';
import { edgesOfServices } from './edgesOfServices';
import { edgesOfTexts } from './edgesOfTexts';

/** Wherever something comes in that others wrote. */
export const edges: readonly Edge[] = [
  ...edgesOfTexts,
  ...edgesOfRows,
  ...edgesOfServices,
  ...edgesOfFiles,
  ...edgesOfPages,
];
