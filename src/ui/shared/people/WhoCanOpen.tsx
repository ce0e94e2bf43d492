import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { holderOf, rolesOf } from '../../../domain/org/roles';
import type { Organization } from '../../../domain/org/types';
import { teamLink } from '../contactLinks';
import { useServices } from '../ServicesContext';
import { useMembers } from './useMembers';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** Where the team's members cannot be looked up, the leaders are asked whether all seated people are among them. */
export function WhoCanOpen({ organization }: { readonly organization: Organization }) {
  const styles = useStyles();
  const { host, context } = useServices();
  const members = useMembers();
  const others = othersSeated(organization, context.userId);
  const link = teamLink(context);
  if (members !== null || others.length === 0) return null;
  return (
    <Text block size={200} className={styles.quiet}>
      Can {listed(others)} open this? Whoever holds a seat has to be in the team
      {context.channelName === null ? '' : `, or in the channel ${context.channelName}`}; only an
      administrator can let Tandem look that up.{' '}
      {link !== null && (
        <Link as="button" onClick={() => void host.open(link)}>
          See who is in the team
        </Link>
      )}
    </Text>
  );
}

function othersSeated({ model, seats }: Organization, me: string | null): readonly string[] {
  const people = rolesOf(model).map((role) => holderOf(seats, role));
  return [...new Set(people.flatMap((person) => (person === null || person.id === me ? [] : person.name)))];
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
