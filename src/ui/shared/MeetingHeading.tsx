import { Subtitle2, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ heading: { margin: 0 } });

export interface MeetingHeadingProps {
  /** 3 inside a part of the set-up, 2 on a screen of the meetings alone. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** Names a meeting inside a part. */
export function MeetingHeading({ level = 3, children }: MeetingHeadingProps) {
  return (
    <Subtitle2 as={`h${level}`} className={useStyles().heading}>
      {children}
    </Subtitle2>
  );
}
