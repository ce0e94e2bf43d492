import type { IStylesOptions } from 'docx';

const dark = '0B5A66';

/** Word's own style names, so that a person can restyle the file or jump through its headings. Sizes in half points. */
export const wordStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: 'en-US' } },
      paragraph: { spacing: { after: 80, line: 264 } },
    },
    title: { run: { size: 40, bold: true, color: dark }, paragraph: { spacing: { after: 60 } } },
    heading1: {
      run: { size: 28, bold: true, color: dark },
      paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
    },
    heading2: {
      run: { size: 24, bold: true },
      paragraph: { spacing: { before: 220, after: 60 }, keepNext: true },
    },
  },
};
