import type { Organization, UserId } from '../../../domain/org/types';

/**
 * Whether to offer taking somebody from a seat: where the seats are shared, to those who hold one; on one's own device
 * always. It is what the screen offers: what may be written, SharePoint decides.
 */
export function mayUnseat(isShared: boolean, { seats }: Organization, userId: UserId | null): boolean {
  return !isShared || Object.values(seats).some((person) => person?.id === userId);
}
