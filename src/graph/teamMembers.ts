import * as v from 'valibot';
import { FailureError } from '../application/ports/Failure';
import type { SharePointSite } from '../application/ports/Host';
import type { TeamMember } from '../domain/findings/types';
import { readableText } from '../domain/text/readableText';
import type { GraphGateway } from './GraphGateway';
import { readPages } from './readPages';
import { grants, type Grant } from './scopes';

/** Without an id: whoever is no user of a directory. */
const member = v.object({
  userId: v.nullish(v.string()),
  displayName: v.nullish(v.string()),
  email: v.nullish(v.string()),
  roles: v.nullish(v.array(v.string())),
});

const cannotTell: readonly string[] = ['consent', 'signIn', 'forbidden', 'notFound'];

/**
 * Who is in the team around us, or in its private or shared channel, which has members of its own. Only an
 * administrator can allow reading them, so that nobody is asked. Null where nobody can tell.
 */
export async function teamMembers(
  gateway: GraphGateway,
  site: SharePointSite | null,
): Promise<readonly TeamMember[] | null> {
  const question = questionOf(site);
  if (question === null) return null;
  const { path, scopes } = question;
  try {
    const request = { method: 'GET', path } as const;
    const members = await readPages(gateway, request, member, { scopes, interaction: 'silent' });
    return members.flatMap(({ userId, displayName, email, roles }) =>
      userId
        ? [
            {
              id: userId,
              name: readableText(displayName ?? ''),
              mail: email ?? '',
              isOwner: roles?.includes('owner') === true,
            },
          ]
        : [],
    );
  } catch (caught) {
    if (caught instanceof FailureError && cannotTell.includes(caught.failure.kind)) return null;
    throw caught;
  }
}

function questionOf(site: SharePointSite | null): (Pick<Grant, 'scopes'> & { readonly path: string }) | null {
  const { ownChannel, teamId } = site ?? {};
  if (ownChannel === undefined)
    return teamId === undefined
      ? null
      : { path: `/teams/${encodeURIComponent(teamId)}/members`, ...grants.teamMembers };
  if (ownChannel.teamId === null) return null;
  const [team, channel] = [ownChannel.teamId, ownChannel.channelId].map(encodeURIComponent);
  return { path: `/teams/${team}/channels/${channel}/members`, ...grants.channelMembers };
}
