import { msPerHour } from '../../domain/time/durations';
import * as v from 'valibot';
import { FailureError } from '../../application/ports/Failure';
import type { ZoneId } from '../../domain/time/types';
import type { GraphGateway } from '../GraphGateway';
import { query } from '../GraphRequest';
import { grants } from '../scopes';
import { freeBusy } from './freeBusy';

const calendar = v.object({ owner: v.nullish(v.object({ address: v.nullish(v.string()) })) });
const goOnWithout: readonly string[] = ['consent', 'signIn', 'forbidden', 'notFound'];

/**
 * The zone of the person's working hours in Outlook; that of the device where there is none, or where it may not be
 * read. It comes with their own free/busy, so that nothing is asked for beyond what everybody's free/busy needs.
 */
export async function ownZone(gateway: GraphGateway, deviceZone: ZoneId): Promise<ZoneId> {
  try {
    const address = await ownAddress(gateway);
    if (address === null) return deviceZone;
    const startUtc = Math.floor(gateway.dependencies.nowMs() / msPerHour) * msPerHour;
    const window = { startUtc, endUtc: startUtc + msPerHour };
    const [own] = await freeBusy(gateway, [address], { window, slotMinutes: 60, interaction: 'silent' });
    return (own?.known === true ? own.workingHours?.zone : undefined) ?? deviceZone;
  } catch (caught) {
    if (caught instanceof FailureError && goOnWithout.includes(caught.failure.kind)) return deviceZone;
    throw caught;
  }
}

async function ownAddress(gateway: GraphGateway): Promise<string | null> {
  const path = `/me/calendar${query({ $select: 'owner' })}`;
  const { scopes } = grants.freeBusy;
  const { owner } = await gateway.fetchJson({ method: 'GET', path }, calendar, {
    scopes,
    interaction: 'silent',
  });
  return owner?.address ?? null;
}
