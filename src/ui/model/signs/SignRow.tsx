import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, CircleRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { SignState } from '../../../domain/model/signStates';
import type { SignEvidence } from '../../../domain/workspace/types';
import { formatDay } from '../../shared/dates/formatDates';
import { useServices } from '../../shared/ServicesContext';
import { describeSign } from '../../shared/describeSign';
import { WarningMark } from '../../shared/WarningMark';
import { SignForm, type SignFormProps } from './SignForm';
import { readableText } from '../../../domain/text/readableText';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { fontSize: '20px', height: '20px', color: tokens.colorNeutralForeground3 },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  words: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  start: { alignSelf: 'flex-start' },
});

export interface SignRowProps extends Pick<SignFormProps, 'me' | 'today' | 'isBusy'> {
  readonly state: SignState;
  readonly canEdit: boolean;
  readonly onNote: (evidence: SignEvidence) => Promise<boolean>;
}

/** One sign that it is time to move on: whether it shows, on what evidence, since when. */
export function SignRow(props: SignRowProps) {
  const { me, today, isBusy, canEdit, onNote } = props;
  const { locale } = useServices().context;
  const { sign, title, state, evidence } = props.state;
  const styles = useStyles();
  const [isEditing, setEditing] = useState(false);
  const noteLabel = evidence === null ? 'Note what is known' : 'Update';
  const save = async (changed: SignEvidence): Promise<void> => {
    if (await onNote(changed)) setEditing(false);
  };
  return (
    <li className={styles.row}>
      <span className={styles.icon}>
        <SignMark state={state} />
      </span>
      <div className={styles.body}>
        <span className={styles.words}>
          <Text weight="semibold">{title}</Text>
          <Text>
            {state === 'notKnown' ? '' : state === 'shows' ? 'It shows. ' : 'It does not show. '}
            {describeSign(props.state)}
          </Text>
          {evidence !== null && (
            <Text size={200} className={styles.quiet}>
              {evidence.note === '' ? '' : `${readableText(evidence.note)} · `}
              {evidence.by}, {formatDay(evidence.on, locale)}
            </Text>
          )}
        </span>
        {isEditing ? (
          <SignForm
            sign={sign}
            known={evidence}
            me={me}
            today={today}
            isBusy={isBusy}
            onSave={(changed) => void save(changed)}
            onCancel={() => setEditing(false)}
          />
        ) : (
          canEdit && (
            <Button
              className={styles.start}
              aria-label={`${noteLabel}: ${title}`}
              onClick={() => setEditing(true)}
            >
              {noteLabel}
            </Button>
          )
        )}
      </div>
    </li>
  );
}

function SignMark({ state }: Pick<SignState, 'state'>) {
  switch (state) {
    case 'shows':
      return <WarningMark />;
    case 'doesNotShow':
      return <CheckmarkRegular aria-hidden="true" />;
    case 'notKnown':
      return <CircleRegular aria-hidden="true" />;
  }
}
