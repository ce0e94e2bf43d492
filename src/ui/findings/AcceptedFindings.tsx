import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { SettledFinding } from '../../domain/findings/openFindings';
import { formatDay } from '../shared/dates/formatDates';
import { describeFinding, type NameOf } from '../shared/findings/describeFinding';
import { Disclosure } from '../shared/Disclosure';
import { readableLines, readableText } from '../../domain/text/readableText';
import { useServices } from '../shared/ServicesContext';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    flexBasis: '320px',
    flexGrow: 1,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface AcceptedFindingsProps {
  readonly accepted: readonly SettledFinding[];
  readonly nameOf: NameOf;
  readonly canEdit: boolean;
  readonly isBusy: boolean;
  readonly onWithdraw: (key: string) => void;
}

/** What an owner settled by accepting it, folded away. */
export function AcceptedFindings(props: AcceptedFindingsProps) {
  const { accepted, nameOf, canEdit, isBusy, onWithdraw } = props;
  const { locale } = useServices().context;
  const styles = useStyles();
  return (
    <Disclosure title={accepted.length === 1 ? '1 accepted' : `${accepted.length} accepted`}>
      <ul className={styles.list} aria-label="Accepted findings">
        {accepted.map(({ finding, acceptance }) => (
          <li key={finding.key} className={styles.item}>
            <span className={styles.words}>
              <Text>{describeFinding(finding, nameOf)}</Text>
              <Text size={200} className={styles.quiet}>
                Accepted because {readableLines(acceptance.because)} · {readableText(acceptance.by)},{' '}
                {formatDay(acceptance.on, locale)}
              </Text>
            </span>
            {canEdit && (
              <Button
                appearance="subtle"
                disabledFocusable={isBusy}
                aria-label={`Withdraw the acceptance: ${describeFinding(finding, nameOf)}`}
                onClick={() => onWithdraw(finding.key)}
              >
                Withdraw
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
