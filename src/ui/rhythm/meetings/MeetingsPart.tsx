import { meetings } from '../../../playbook/meetings';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import type { SettingsEdit } from '../../../domain/rhythm/editSettings';
import { MeetingPanel } from './MeetingPanel';
import { OrganizerChoice } from './OrganizerChoice';

export interface MeetingsPartProps {
  readonly settings: RhythmSettings;
  readonly onEdit: (edit: SettingsEdit) => void;
}

/** The three meetings, who is in each of them and why. */
export function MeetingsPart({ settings, onEdit }: MeetingsPartProps) {
  return (
    <>
      {meetings.map((meeting) => (
        <MeetingPanel key={meeting.id} meeting={meeting} settings={settings} onEdit={onEdit} />
      ))}
      <OrganizerChoice
        organizer={settings.organizer}
        onChoose={(organizer) => onEdit({ kind: 'organizeAs', organizer })}
      />
    </>
  );
}
