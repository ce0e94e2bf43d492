import { Button, Field, Select, Spinner, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUpload20Regular } from '@fluentui/react-icons/svg/arrow-upload';
import { useRef, useState } from 'react';
import type { Import } from './useImport';

const useStyles = makeStyles({
  input: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  refused: { margin: 0, color: tokens.colorStatusDangerForeground1, overflowWrap: 'anywhere' },
});

/** Where the matrix comes from: a file, or rows that were copied from a spreadsheet. */
export function ImportInput({ from }: { readonly from: Import }) {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  return (
    <div className={styles.input}>
      <p className={styles.text}>
        The first row names the columns, such as Number, Decision, CAIO, CIO, COO, CEO. Nothing is changed
        before you have seen what would be.
      </p>
      <div className={styles.row}>
        <Button icon={<ArrowUpload20Regular />} onClick={() => file.current?.click()}>
          Choose an .xlsx file
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".xlsx"
          aria-label="Excel workbook"
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen !== undefined) void from.readFile(chosen);
            // The same file, mended, can be chosen again.
            target.value = '';
          }}
        />
      </div>
      <Field label="Or paste the rows from a spreadsheet">
        <Textarea rows={6} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className={styles.row}>
        <Button disabledFocusable={text.trim() === ''} onClick={() => from.readText(text)}>
          Look at the pasted rows
        </Button>
      </div>
      {from.source.kind === 'reading' && <Spinner size="tiny" label={`Reading ${from.source.name}`} />}
      {from.source.kind === 'refused' && (
        <p role="alert" className={styles.refused}>
          {from.source.because}
        </p>
      )}
    </div>
  );
}

/** Which sheet of the workbook, where it has several. */
export function SheetChoice({ from }: { readonly from: Import }) {
  const { source } = from;
  if (source.kind !== 'sheets' || source.sheets.length < 2) return null;
  return (
    <Field label={`Sheet of ${source.name}`}>
      <Select value={source.chosen} onChange={(_, { value }) => from.chooseSheet(Number(value))}>
        {source.sheets.map(({ name }, index) => (
          <option key={name} value={index}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
