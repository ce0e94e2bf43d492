import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import type { MeetingStatus } from '../../../application/rhythmStatus';

/** What of a meeting is changed on a screen of its own, and waits for a review. */
export type MeetingChange = 'time' | 'people' | 'agenda';

/** What is done in a dialog. */
export type MeetingAct = 'name' | 'date' | 'end' | 'beginAgain';

type Entry = MeetingChange | MeetingAct;

const labels: Readonly<Record<Entry, string>> = {
  time: 'Change time',
  people: 'People',
  agenda: 'Agenda',
  name: 'Name, length, room',
  date: 'Skip or move one date',
  end: 'End',
  beginAgain: 'Begin again',
};

export interface MeetingMenuProps {
  readonly title: string;
  readonly status: Pick<MeetingStatus, 'state' | 'endsOn' | 'series'>;
  readonly onChange: (change: MeetingChange) => void;
  readonly onAct: (act: MeetingAct) => void;
}

/** What can be changed about one meeting. */
export function MeetingMenu({ title, status, onChange, onAct }: MeetingMenuProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={`Change ${title}`}
          title="Change"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {entriesFor(status).map((entry) => (
            <MenuItem key={entry} onClick={() => (isChange(entry) ? onChange(entry) : onAct(entry))}>
              {labels[entry]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const isChange = (entry: Entry): entry is MeetingChange =>
  entry === 'time' || entry === 'people' || entry === 'agenda';

/** What has ended can only begin again; single dates are those of a series that Tandem can read. */
function entriesFor({ state, endsOn, series }: MeetingMenuProps['status']): readonly Entry[] {
  if (state === 'ended') return ['beginAgain'];
  const hasDates = (series?.time ?? null) !== null;
  return [
    ...(['time', 'people', 'agenda', 'name'] as const),
    ...(hasDates ? (['date'] as const) : []),
    ...(endsOn === null ? (['end'] as const) : (['beginAgain'] as const)),
  ];
}
