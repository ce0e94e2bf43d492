import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';

/** What of a meeting is changed, each on its screen. */
export type MeetingChange = 'times' | 'meetings' | 'agenda';

const entries: readonly { readonly change: MeetingChange; readonly label: string }[] = [
  { change: 'times', label: 'Change time' },
  { change: 'meetings', label: 'People and length' },
  { change: 'agenda', label: 'Agenda' },
];

export interface MeetingMenuProps {
  readonly title: string;
  readonly onChange: (change: MeetingChange) => void;
}

/** What can be changed about one meeting. */
export function MeetingMenu({ title, onChange }: MeetingMenuProps) {
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
          {entries.map(({ change, label }) => (
            <MenuItem key={change} onClick={() => onChange(change)}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
