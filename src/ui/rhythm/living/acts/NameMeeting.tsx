import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  Input,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { detailsOf, meetingOf } from '../../../../domain/rhythm/meetings';
import type { SettingsEdit } from '../../../../domain/rhythm/editSettings';
import type { RhythmSettings } from '../../../../domain/rhythm/types';
import type { MeetingId } from '../../../../playbook/meetings';
import { useReturningFocus } from '../../../shared/useReturningFocus';
import { LengthField } from '../../meetings/LengthField';

/** What Exchange takes as a title. */
const longestName = 255;

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  input: { minWidth: 0 },
});

export interface NameMeetingProps {
  readonly meeting: MeetingId;
  readonly settings: RhythmSettings;
  readonly onEdit: (edits: readonly SettingsEdit[]) => void;
  readonly onClose: () => void;
}

/** Name, length and room of one meeting; they wait as changes until they are reviewed. */
export function NameMeeting({ meeting, settings, onEdit, onClose }: NameMeetingProps) {
  useReturningFocus();
  const styles = useStyles();
  const { title } = meetingOf(meeting);
  const before = detailsOf(settings, meeting);
  const time = settings.times[meeting];
  const [name, setName] = useState(before.name || title);
  const [room, setRoom] = useState(before.room);
  const [minutes, setMinutes] = useState(time?.durationMinutes ?? null);
  const keep = (): void => {
    const named = name.trim();
    const details = { name: named === title ? '' : named, room: room.trim() };
    onEdit([
      { kind: 'setDetails', meeting, details },
      ...(time === undefined || minutes === null || minutes === time.durationMinutes
        ? []
        : [{ kind: 'setTime' as const, meeting, time: { ...time, durationMinutes: minutes } }]),
    ]);
    onClose();
  };
  return (
    <DialogBody>
      <DialogTitle>Name, length and room</DialogTitle>
      <DialogContent className={styles.content}>
        <Field label="Name" hint={`Empty: ${title}`}>
          <Input
            className={styles.input}
            maxLength={longestName}
            value={name}
            onChange={(_, { value }) => setName(value)}
          />
        </Field>
        {minutes !== null && (
          <LengthField meetingTitle={before.name || title} minutes={minutes} onChange={setMinutes} />
        )}
        <Field label="Room (optional)" hint="Written as the place of the meeting. It books no room.">
          <Input
            className={styles.input}
            maxLength={longestName}
            value={room}
            onChange={(_, { value }) => setRoom(value)}
          />
        </Field>
        <Text>Nothing is sent yet: you review the change beside the meetings.</Text>
      </DialogContent>
      <DialogActions fluid>
        <Button appearance="primary" onClick={keep}>
          Keep
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </DialogActions>
    </DialogBody>
  );
}
