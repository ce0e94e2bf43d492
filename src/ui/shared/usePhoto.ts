import { useEffect, useState } from 'react';
import type { UserId } from '../../domain/org/types';
import { tellPeopleRead } from './people/peoplePermission';
import { photoOf } from './photoOf';
import { useMaybeServices } from './ServicesContext';

interface Loaded {
  readonly of: UserId;
  readonly url: string | null;
}

/** The address of the person's photo, or null until it is there. */
export function usePhoto(userId: UserId): string | null {
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
