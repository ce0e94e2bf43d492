import { clientNames } from '../outlook/clients';
import { outlookMoods, type OutlookMood } from '../world/outlookMoods';
import { isRecord, read, wrong, type Read } from './readBody';

const example = '{"moods": [{"mood": "doesNothing", "method": "item.body.prependAsync", "client": "mac"}]}';

/** `{moods}`: how Outlook's clients misbehave from now on. */
export function readOutlookMoods(body: unknown): Read<readonly OutlookMood[]> {
  const wanted = isRecord(body) ? body.moods : undefined;
  if (!Array.isArray(wanted)) return wrong(`The body must be like ${example}.`);
  const odd = wanted.find((mood) => !isMood(mood)) as unknown;
  return odd === undefined
    ? read(wanted as readonly OutlookMood[])
    : wrong(
        `${JSON.stringify(odd)} is no mood of Outlook. Known: ${outlookMoods.join(', ')}; like ${example}.`,
      );
}

function isMood(value: unknown): value is OutlookMood {
  if (!isRecord(value)) return false;
  const { mood, method, client } = value;
  const isOfMethod = mood === 'doesNothing' || mood === 'neverAnswers';
  return (
    outlookMoods.some((name) => name === mood) &&
    (isOfMethod ? typeof method === 'string' : method === undefined) &&
    (client === undefined || clientNames.some((name) => name === client))
  );
}
