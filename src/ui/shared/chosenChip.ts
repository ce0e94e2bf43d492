import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** How a chip that holds a radio button stands out: chosen, or with the keyboard on it. */
export const chosenChip: GriffelStyle = {
  ':has(:checked)': {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  ':has(:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  '@media (forced-colors: active)': {
    ':has(:checked)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
};
