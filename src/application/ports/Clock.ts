import type { Instant } from '../../domain/time/types';

export interface Clock {
  now(): Instant;
}
