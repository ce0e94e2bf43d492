import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  disclosure: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  button: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`, paddingInline: '8px', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
});

export interface DisclosureProps {
  readonly title: string;
  /** What is inside, in a line; shown while folded. */
  readonly summary?: string;
  /** Short enough to be seen at once. */
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** Something that most people need not look at, a click away. */
export function Disclosure({ title, summary, startsOpen = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <div className={styles.disclosure}>
      <div className={styles.line}>
        <Button
          className={styles.button}
          appearance="transparent"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {title}
        </Button>
        {!isOpen && summary !== undefined && (
          <Text size={200} className={styles.quiet}>
            {summary}
          </Text>
        )}
      </div>
      {isOpen && <div className={styles.content}>{children}</div>}
    </div>
  );
}
