import { Subtitle2, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ heading: { margin: 0 } });

/** Names a meeting inside a part. */
export function MeetingHeading({ children }: { readonly children: ReactNode }) {
  return (
    <Subtitle2 as="h3" className={useStyles().heading}>
      {children}
    </Subtitle2>
  );
}
