import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** Fluent's ring around what the keyboard is on. */
export const focusRing: GriffelStyle = {
  ':focus-visible': {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '1px',
  },
};
