import { useEffect } from 'react';
import { announce } from '../../shared/announce';

const pauseMilliseconds = 600;

/** Says the count once typing pauses, not at every letter, and not before anything was asked. */
export function useAnnouncedCount(count: string, wasAsked: boolean): void {
  useEffect(() => {
    if (!wasAsked) return;
    const timer = setTimeout(() => announce(count), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [count, wasAsked]);
}
