import { moods, moody, type Mood } from '../world/moods';
import { isRecord, read, wrong, type Read } from './readBody';

/** `{moods}`: the reported misbehaviours that are on from now on, or "moody" for all that let the work be done in the end. */
export function readMoods(body: unknown): Read<readonly Mood[]> {
  const wanted = isRecord(body) ? body.moods : undefined;
  if (wanted === 'moody') return read(moody);
  if (!Array.isArray(wanted))
    return wrong('The body must be {"moods": ["cutProperties"]} or {"moods": "moody"}.');
  const unknown = wanted.find((name) => !moods.some((mood) => mood === name)) as unknown;
  return unknown === undefined
    ? read(wanted as readonly Mood[])
    : wrong(`There is no mood ${JSON.stringify(unknown)}. Known: ${moods.join(', ')}.`);
}
