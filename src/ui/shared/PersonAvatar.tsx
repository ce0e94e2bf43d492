import { Avatar, type AvatarProps } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Person, UserId } from '../../domain/org/types';
import { tellPeopleRead } from './people/peoplePermission';
import { useMaybeServices } from './ServicesContext';
import { failureOrRethrow } from '../../application/ports/Failure';
import type { Directory } from '../../application/ports/Directory';

export interface PersonAvatarProps {
  readonly person: Person;
  readonly size?: NonNullable<AvatarProps['size']>;
}

/** Photo or initials. Decorative: the name is always beside it. */
export function PersonAvatar({ person, size = 32 }: PersonAvatarProps) {
  const photo = usePhoto(person.id);
  return (
    <Avatar
      aria-hidden="true"
      color="neutral"
      name={person.name}
      size={size}
      {...(photo !== null && { image: { src: photo, alt: '' } })}
    />
  );
}

interface Loaded {
  readonly of: UserId;
  readonly url: string | null;
}

/** The address of the person's photo, or null until it is there. */
function usePhoto(userId: UserId): string | null {
  const directory = useMaybeServices()?.directory;
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  useEffect(() => {
    let current = true;
    if (directory === undefined) return;
    void photoOf(directory, userId).then((url) => {
      if (url !== null) tellPeopleRead();
      if (current) setLoaded({ of: userId, url });
    });
    return () => {
      current = false;
    };
  }, [directory, userId]);

  return loaded?.of === userId ? loaded.url : null;
}

const photos = new WeakMap<Directory, Map<UserId, Promise<string | null>>>();

/** The person's photo, asked for once per directory; a photo that cannot be had is no photo. */
function photoOf(directory: Directory, userId: UserId): Promise<string | null> {
  const known = photos.get(directory) ?? new Map<UserId, Promise<string | null>>();
  photos.set(directory, known);
  const asked = known.get(userId) ?? directory.photo(userId).catch(withoutPhoto);
  known.set(userId, asked);
  return asked;
}

/** Initials replace it, so the failure is not reported. An unknown error is rethrown. */
function withoutPhoto(caught: unknown): null {
  failureOrRethrow(caught);
  return null;
}
