import { Text, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** The consequence of asking for calendars, beside the button that asks. */
export function FreeBusyPermission() {
  return (
    <Text size={200} className={useStyles().quiet}>
      Microsoft 365 asks once for your permission to see when people are free. Tandem never sees what they do.
      Without it, times are chosen without looking at calendars.
    </Text>
  );
}
