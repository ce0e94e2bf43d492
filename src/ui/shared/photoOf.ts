import { failureOrRethrow } from '../../application/ports/Failure';
import type { Directory } from '../../application/ports/Directory';
import type { UserId } from '../../domain/org/types';

const photos = new WeakMap<Directory, Map<UserId, Promise<string | null>>>();

/** The person's photo, asked for once per directory; a photo that cannot be had is no photo. */
export function photoOf(directory: Directory, userId: UserId): Promise<string | null> {
  const known = photos.get(directory) ?? new Map<UserId, Promise<string | null>>();
  photos.set(directory, known);
  const asked = known.get(userId) ?? directory.photo(userId).catch(withoutPhoto);
  known.set(userId, asked);
  return asked;
}

/** Initials stand in for it, so the failure itself is nothing to tell. A stranger is rethrown. */
function withoutPhoto(caught: unknown): null {
  failureOrRethrow(caught);
  return null;
}
