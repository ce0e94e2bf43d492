import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Conflict } from '../../../application/workspace/SharedWorkspace';
import type { FieldValue } from '../../../domain/workspace/types';
import { formatDateTime } from '../../shared/dates/formatDates';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';
import { useWorkspace } from '../../shared/workspace/useWorkspace';
import { useAct } from '../../shared/workspace/useAct';
import { useReturningFocus } from '../../shared/useReturningFocus';
import { readableLines } from '../../../domain/text/readableText';
import { labelOf } from '../../../domain/workspace/listFields';
import { meetings } from '../../../playbook/meetings';
import { useMeetingNames } from '../../shared/workspace/useMeetingNames';

const useStyles = makeStyles({
  conflict: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
      textAlign: 'start',
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
    },
    '& thead th, & tbody th': { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Mine beside theirs, and a choice for each. Nothing of mine is written until it is made. */
export function ConflictChoices({ onClose }: { readonly onClose: () => void }) {
  useReturningFocus();
  const { shared } = useServices();
  const { conflicts } = useWorkspace();
  const { act, isBusy, failure } = useAct();
  return (
    <DialogBody>
      <DialogTitle>Somebody changed the same thing</DialogTitle>
      <DialogContent>
        {failure !== null && <FailureMessage failure={failure} doing="keep your choice" />}
        {conflicts.length === 0 && <Text role="status">Everything is settled.</Text>}
        {conflicts.map((conflict) => (
          <ConflictChoice
            key={`${conflict.list} ${conflict.key}`}
            conflict={conflict}
            isBusy={isBusy}
            onChoose={(choice) => void act(() => shared.resolve(conflict, choice))}
          />
        ))}
      </DialogContent>
      <DialogActions>
        <Button appearance={conflicts.length === 0 ? 'primary' : 'secondary'} onClick={onClose}>
          {conflicts.length === 0 ? 'Close' : 'Decide later'}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}

interface ConflictChoiceProps {
  readonly conflict: Conflict;
  readonly isBusy: boolean;
  readonly onChoose: (choice: 'mine' | 'theirs') => void;
}

function ConflictChoice({ conflict, isBusy, onChoose }: ConflictChoiceProps) {
  const styles = useStyles();
  const { locale, zone } = useServices().context;
  const { fields, theirsBy, theirsAt } = conflict;
  const named = useNamed();
  const title = conflict.list === 'settings' ? named(conflict.title) : conflict.title;
  const shown = (name: string, value: FieldValue): string =>
    name === labelOf('meeting') ? named(formatValue(value)) : formatValue(value);
  return (
    <section className={styles.conflict} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <Text size={200} className={styles.quiet}>
        {theirsBy ?? 'Somebody'} changed it on {formatDateTime(theirsAt, locale, zone)}.
      </Text>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Yours</th>
            <th scope="col">{theirsBy ?? 'Theirs'}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ name, mine, theirs }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{shown(name, mine)}</td>
              <td>{shown(name, theirs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.actions}>
        <Button
          disabledFocusable={isBusy}
          onClick={() => onChoose('mine')}
          aria-label={`Keep yours: ${title}`}
        >
          Keep yours
        </Button>
        <Button
          disabledFocusable={isBusy}
          onClick={() => onChoose('theirs')}
          aria-label={`Keep theirs: ${title}`}
        >
          Keep theirs
        </Button>
      </div>
    </section>
  );
}

/** The lists call the meetings as the playbook does, so that no name that changes has to be written in every line. */
function useNamed(): (words: string) => string {
  const nameOf = useMeetingNames();
  return (words) => meetings.reduce((shown, { id, title }) => shown.replaceAll(title, nameOf(id)), words);
}

function formatValue(value: FieldValue): string {
  if (value === null || value === '') return 'empty';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return readableLines(String(value));
}
