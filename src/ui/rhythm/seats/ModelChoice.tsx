import { Field, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { models, type ModelId } from '../../../playbook/models';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column' },
  consequence: { color: tokens.colorNeutralForeground2 },
});

export interface ModelChoiceProps {
  readonly model: ModelId;
  readonly onChoose: (model: ModelId) => void;
}

export function ModelChoice({ model, onChoose }: ModelChoiceProps) {
  const styles = useStyles();
  return (
    <Field label="How is AI led here?">
      <RadioGroup value={model} onChange={(_, chosen) => onChoose(modelNamed(chosen.value))}>
        {models.map(({ id, title, consequence }) => (
          <Radio
            key={id}
            value={id}
            label={
              <span className={styles.choice}>
                <Text>{title}</Text>
                <Text size={200} className={styles.consequence}>
                  {consequence}
                </Text>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

function modelNamed(value: string): ModelId {
  const found = models.find(({ id }) => id === value);
  if (found === undefined) throw new Error(`No organizational model is called "${value}".`);
  return found.id;
}
