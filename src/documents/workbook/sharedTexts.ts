import { scanXml } from './scanXml';

/** The texts that cells share, in order: the pieces of each put together, without the reading aids of Japanese. */
export function sharedTexts(document: string | null): readonly string[] {
  const texts: string[] = [];
  const reader = textReader();
  if (document !== null)
    scanXml(document, {
      open: (name) => {
        if (name === 'si') reader.begin();
        reader.open(name);
      },
      close: (name) => {
        reader.close(name);
        if (name === 'si') texts.push(reader.value());
      },
      text: reader.text,
    });
  return texts;
}

/** Puts the pieces of a text together: those in "t", none in "rPh". */
export function textReader() {
  let pieces: string[] = [];
  let isText = false;
  let isAid = false;
  return {
    begin: (): void => {
      [pieces, isText, isAid] = [[], false, false];
    },
    open: (name: string): void => {
      if (name === 't') isText = true;
      if (name === 'rPh') isAid = true;
    },
    close: (name: string): void => {
      if (name === 't') isText = false;
      if (name === 'rPh') isAid = false;
    },
    text: (text: string): void => {
      if (isText && !isAid) pieces.push(text);
    },
    value: (): string => pieces.join('').replace(/_x([0-9a-f]{4})_/giu, characterOfCode),
  };
}

/** Excel writes characters that XML cannot hold as "_x000D_". */
const characterOfCode = (_: string, code: string): string => String.fromCharCode(Number.parseInt(code, 16));
