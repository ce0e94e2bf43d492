import { Field, Input, Text, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

const shortestMinutes = 15;
const longestMinutes = 240;

const useStyles = makeStyles({ field: { maxWidth: '180px' }, input: { minWidth: 0 } });

export interface LengthFieldProps {
  readonly meetingTitle: string;
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}

/** The length of a meeting; an invalid value stays in the field with what to do about it. */
export function LengthField({ meetingTitle, minutes, onChange }: LengthFieldProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? String(minutes);
  const problem = lengthProblem(text);

  const change = (typed: string): void => {
    setDraft(typed);
    if (lengthProblem(typed) === null) onChange(Number(typed));
  };

  return (
    <Field label="Length" className={styles.field} {...(problem !== null && { validationMessage: problem })}>
      <Input
        className={styles.input}
        aria-label={`Length of ${meetingTitle} in minutes`}
        inputMode="numeric"
        value={text}
        contentAfter={<Text size={200}>minutes</Text>}
        onChange={(_, { value }) => change(value)}
        onBlur={() => problem === null && setDraft(null)}
      />
    </Field>
  );
}

function lengthProblem(text: string): string | null {
  const minutes = Number(text);
  if (/^\d+$/.test(text) && minutes >= shortestMinutes && minutes <= longestMinutes) return null;
  return `“${text}” cannot be used. Enter ${shortestMinutes} to ${longestMinutes} minutes.`;
}
