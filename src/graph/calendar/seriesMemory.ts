import { lastWritten } from '../../domain/reconcile/lastWritten';
import type { ActualSeries, WrittenSeries } from '../../domain/reconcile/types';
import type { ExpectedSeries } from '../../domain/rhythm/types';

interface Known {
  /** As it was when the series was read: what a plan made then still says; null where we made it. */
  readonly etagRead: string | null;
  /** After our own changes; null when a change did not tell the new one. */
  readonly etagNow: string | null;
  readonly written: WrittenSeries | null;
  /** As it was read; null where we made it. */
  readonly read: ActualSeries | null;
  readonly joinUrl: string | null;
}

/** What this session has read and written of each series, so that its own changes do not look like somebody else's. */
export interface SeriesMemory {
  readonly store: (series: ActualSeries) => void;
  /** After a change of ours; `etag` null where the answer names none. */
  readonly changed: (eventId: string, etag: string | null, written?: WrittenSeries) => void;
  /** What is on it by now. Where its record could not be read, what the calendar had counts; null of one that was never read. */
  readonly writtenOn: (eventId: string, expected: ExpectedSeries) => WrittenSeries | null;
  /** The ETag to send for one that a plan holds; null when it is ours to overwrite. */
  readonly currentEtag: (eventId: string, planned: string | null) => string | null;
  /** Whether this session made it, so that it may not be found everywhere yet. */
  readonly isNew: (eventId: string) => boolean;
  /** The link by which people join, once it was seen. */
  readonly joinUrlOf: (eventId: string) => string | null;
  readonly joinUrlSeen: (eventId: string, joinUrl: string) => void;
}

const unknown: Known = { etagRead: null, etagNow: null, written: null, read: null, joinUrl: null };

/** An empty memory. */
export function createSeriesMemory(): SeriesMemory {
  const known = new Map<string, Known>();
  const of = (eventId: string): Known => known.get(eventId) ?? unknown;
  return {
    store: (series) => {
      const { eventId, etag, written, joinUrl } = series;
      known.set(eventId, { etagRead: etag, etagNow: etag, written, read: series, joinUrl });
    },
    changed: (eventId, etag, written) => {
      const before = of(eventId);
      known.set(eventId, { ...before, etagNow: etag, written: written ?? before.written });
    },
    writtenOn: (eventId, expected) => {
      const { written, read } = of(eventId);
      return written ?? (read === null ? null : lastWritten(expected, read));
    },
    currentEtag: (eventId, planned) => {
      const series = known.get(eventId);
      return planned !== null && series?.etagRead === planned ? series.etagNow : planned;
    },
    isNew: (eventId) => known.get(eventId)?.etagRead === null,
    joinUrlOf: (eventId) => of(eventId).joinUrl,
    joinUrlSeen: (eventId, joinUrl) => known.set(eventId, { ...of(eventId), joinUrl }),
  };
}
