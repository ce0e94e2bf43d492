import { invitationsOf } from './invitations';
import type { World } from '../world/World';
import type { WorldPerson } from '../world/WorldPerson';
import type { WorldSeat } from '../world/WorldPerson';
import type { Letter } from './item/OpenItem';

interface Draft {
  readonly from: WorldSeat;
  readonly subject: string;
  readonly lines: readonly string[];
}

/** What lies in everybody's inbox from the start. */
const drafts: readonly Draft[] = [
  {
    from: 'COO',
    subject: 'Which vendor for the service desk assistant?',
    lines: [
      'Three vendors have answered, two of them by the date.',
      'Who of us decides on the tool, and who has to be asked first?',
    ],
  },
  {
    from: 'CIO',
    subject: 'AI budget allocation for the second half',
    lines: ['The first numbers are in the sheet.', 'Finance wants to know who signs off on them.'],
  },
  { from: 'CEO', subject: 'Lunch on Friday', lines: ['Does half past twelve suit everybody?'] },
];

const isTo = (person: WorldPerson, { from }: Draft): boolean => person.seat !== from;

function letterTo(world: World, person: WorldPerson, { from, subject, lines }: Draft): Letter {
  const sender = world.people.find(({ seat }) => seat === from) ?? person;
  return {
    from: { name: sender.displayName, address: sender.mail },
    to: [{ name: person.displayName, address: person.mail }],
    subject,
    bodyHtml: lines.map((line) => `<p>${line}</p>`).join(''),
    sentAt: '2026-11-20T14:05:00.000Z',
    event: null,
  };
}

/** The person's inbox, the oldest first: ordinary mail, then what the calendar sent. */
export const lettersOf = (world: World, person: WorldPerson): readonly Letter[] => [
  ...drafts.filter((draft) => isTo(person, draft)).map((draft) => letterTo(world, person, draft)),
  ...invitationsOf(world, person),
];
