import * as v from 'valibot';
import { FailureError } from '../../application/ports/Failure';
import type { ZoneId } from '../../domain/time/types';
import type { GraphGateway } from '../GraphGateway';
import { query } from '../GraphRequest';
import { grants } from '../scopes';
import { zoneOfWindowsName } from '../zoneNames';

const mailboxSettings = v.object({ timeZone: v.nullish(v.string()) });
const goOnWithout: readonly string[] = ['consent', 'forbidden', 'notFound'];

/** The zone that the person set in Outlook; that of the device where there is none, or where it may not be read. */
export async function ownZone(gateway: GraphGateway, deviceZone: ZoneId): Promise<ZoneId> {
  const path = `/me/mailboxSettings${query({ $select: 'timeZone' })}`;
  try {
    const { timeZone } = await gateway.read({ method: 'GET', path }, mailboxSettings, {
      scopes: grants.ownZone.scopes,
    });
    return zoneOfWindowsName(timeZone ?? '') ?? deviceZone;
  } catch (caught) {
    if (caught instanceof FailureError && goOnWithout.includes(caught.failure.kind)) return deviceZone;
    throw caught;
  }
}
