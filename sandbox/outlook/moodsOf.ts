import type { OutlookMoodName } from '../world/outlookMoods';
import type { World } from '../world/World';
import type { OutlookClient } from './clients';

interface Where {
  readonly world: World;
  readonly client: OutlookClient;
}

/** Whether this client behaves so: by itself, or because somebody switched it on. */
export function hasMood({ world, client }: Where, mood: OutlookMoodName): boolean {
  return (
    client.habits.includes(mood) || world.outlookMoods.some((one) => one.mood === mood && isHere(one, client))
  );
}

/** What is wrong with one method in this client; null where it works. */
export function moodOfMethod({ world, client }: Where, method: string): OutlookMoodName | null {
  const found = world.outlookMoods.find((one) => one.method === method && isHere(one, client));
  return found?.mood ?? null;
}

const isHere = (mood: { readonly client?: string }, { name }: OutlookClient): boolean =>
  mood.client === undefined || mood.client === name;
