import { Field, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Import } from './useImport';
import { describeOption, describeQuestion } from './describeQuestion';

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
