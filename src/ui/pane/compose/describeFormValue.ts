import type { HostContext } from '../../../application/ports/Host';
import type { FormValue } from '../../../domain/appointment/types';
import { readableText } from '../../../domain/text/readableText';
import type { MeetingId } from '../../../playbook/meetings';
import { formatDisplayValue } from '../../shared/dates/formatDisplayValue';

interface Reader {
  readonly context: Pick<HostContext, 'locale' | 'zone'>;
  readonly nameOf: (meeting: MeetingId) => string;
}

/** What stands in a part of the form, or should; empty where nothing does. */
export function describeFormValue(value: FormValue, { context, nameOf }: Reader): string {
  if (typeof value === 'string') return formatDisplayValue(value, context);
  switch (value.kind) {
    case 'allDay':
      return 'all day';
    case 'agendaFirst':
      return 'the agenda, before your text';
    case 'otherAgenda':
      return 'an agenda that is older, or was edited';
    case 'agendaOf':
      return `the agenda of the ${nameOf(value.meeting)}`;
    case 'knownInTeams':
      return 'known to Tandem in Teams';
    case 'people':
      return describePeople(value);
    default:
      return formatDisplayValue(value, context);
  }
}

/** Beyond so many, they are counted. */
const mostNamed = 12;

function describePeople({
  required,
  optional,
  leaving,
}: Extract<FormValue, { readonly kind: 'people' }>): string {
  const named = [...required, ...optional.map((name) => `${name} (optional)`)];
  const who = named.length > mostNamed ? `${named.length} people` : named.join(', ');
  return readableText(leaving.length === 0 ? who : `${who}, without ${leaving.join(', ')}`);
}
