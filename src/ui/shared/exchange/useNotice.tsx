import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  // Over the page, so that nothing below moves.
  notice: {
    position: 'fixed',
    zIndex: 5,
    bottom: '16px',
    insetInline: '16px',
    maxWidth: '480px',
    marginInline: 'auto',
  },
});
const secondsShown = 10;

/** Something to say for a while. */
export function useNotice(): { readonly notice: ReactNode; readonly say: (text: string) => void } {
  const styles = useStyles();
  const [text, setText] = useState<string | null>(null);
  const say = (said: string): void => {
    setText(said);
    setTimeout(() => setText(null), secondsShown * 1000);
  };
  const notice = text !== null && (
    <MessageBar className={styles.notice} intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
  return { notice, say };
}
