import type { ImportOption, ImportQuestion } from '../../../domain/raci/import/types';
import { theRole } from '../../../wording/theRole';
import type { Import } from './useImport';
import { Field, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';

/** What only a person can say, as a question. */
export function describeQuestion(question: ImportQuestion): string {
  switch (question.kind) {
    case 'titles':
      return 'Which column has the titles of the decisions?';
    case 'letters':
      return `Which column has the letters of ${theRole(question.role)}?`;
    case 'rename':
      return `Line ${question.line} has number ${question.number}, which is “${question.before}” here. Is “${question.after}” its new title?`;
  }
}

export function describeOption(option: ImportOption): string {
  switch (option.kind) {
    case 'column':
      return `${option.cell}, “${option.heading}”`;
    case 'noColumn':
      return 'None of them';
    case 'newTitle':
      return 'Yes, its new title';
    case 'otherDecision':
      return 'No, another decision, which gets the next number';
  }
}

const useStyles = makeStyles({
  questions: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  text: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** What a table leaves open. Nothing is taken over before each has an answer. */
export function ImportQuestions({ from }: { readonly from: Import }) {
  const styles = useStyles();
  const { reading, answers, answer, source } = from;
  const hiddenSheets = source.kind === 'sheets' ? source.hiddenSheets : [];
  const questions = reading?.questions ?? [];
  return (
    <div className={styles.questions}>
      {hiddenSheets.length > 0 && (
        <Text className={styles.quiet}>Hidden sheets are not read: {hiddenSheets.join(', ')}.</Text>
      )}
      {questions.some(({ key }) => !answers.has(key)) && <Text>Answer before you take anything over:</Text>}
      {questions.map((question) => (
        <Field key={question.key} label={describeQuestion(question)} className={styles.text}>
          <RadioGroup
            value={answers.get(question.key) ?? ''}
            onChange={(_, { value }) => answer(question.key, value)}
          >
            {question.options.map((option) => (
              <Radio key={option.value} value={option.value} label={describeOption(option)} />
            ))}
          </RadioGroup>
        </Field>
      ))}
    </div>
  );
}
