import { makeStyles, tokens } from '@fluentui/react-components';
import DOMPurify from 'dompurify';
import { useMemo } from 'react';

const useStyles = makeStyles({
  paper: {
    width: '100%',
    boxSizing: 'border-box',
    maxWidth: '720px',
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
});

export interface AgendaPreviewProps {
  readonly title: string;
  readonly html: string;
}

/** The invitation's own HTML, cleaned again because a name can hold anything. */
export function AgendaPreview({ title, html }: AgendaPreviewProps) {
  const styles = useStyles();
  const clean = useMemo(() => DOMPurify.sanitize(html, { RETURN_TRUSTED_TYPE: true }), [html]);
  return (
    <section
      className={styles.paper}
      aria-label={title}
      dangerouslySetInnerHTML={{ __html: clean as unknown as string }}
    />
  );
}
