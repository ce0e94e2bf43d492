import { makeStyles, tokens } from '@fluentui/react-components';
import { PersonName } from '../../shared/PersonName';
import type { RaciColumn } from '../raciColumns';

const useStyles = makeStyles({
  name: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
});

/** The seat's holder, under its role; nothing before the set-up. */
export function SeatName({ column: { person, isMine } }: { readonly column: RaciColumn }) {
  const styles = useStyles();
  if (person === undefined) return null;
  return (
    <span className={styles.name}>
      <PersonName person={person} me={isMine ? (person?.id ?? null) : null} />
    </span>
  );
}
