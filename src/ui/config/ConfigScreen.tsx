import {
  Field,
  Input,
  Radio,
  RadioGroup,
  Subtitle1,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { TabConfiguration } from '../../application/ports/Host';
import { useServices } from '../shared/ServicesContext';
import { pinnableViews, viewNamed, type PinnableView } from './pinnableViews';

const longestName = 64;

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    maxWidth: '480px',
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: 0 },
  choice: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground2 },
  input: { minWidth: 0 },
});

/** Which view a channel's tab opens on. Valid from the start, so that the host can save at once. */
export function ConfigScreen() {
  const styles = useStyles();
  const { host } = useServices();
  const [view, setView] = useState<PinnableView>(pinnableViews[0]);
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? view.defaultName;
  const problem = nameProblem(name);

  useEffect(() => {
    void host.offerConfiguration(configurationOf(view, name));
  }, [host, view, name]);

  return (
    <main className={styles.screen}>
      <Subtitle1 as="h1" className={styles.title}>
        Pin Tandem to this channel
      </Subtitle1>
      <Field label="What should this tab show?">
        <RadioGroup value={view.id} onChange={(_, { value }) => setView(viewNamed(value))}>
          {pinnableViews.map(({ id, title, preview }) => (
            <Radio
              key={id}
              value={id}
              label={
                <span className={styles.choice}>
                  <Text>{title}</Text>
                  <Text size={200} className={styles.quiet}>
                    {preview}
                  </Text>
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label="Name of the tab"
        hint={`“${nameOrDefault(view, name)}” stands on the tab, for everybody in the channel.`}
        {...(problem !== null && { validationMessage: problem })}
      >
        <Input className={styles.input} value={name} onChange={(_, { value }) => setTyped(value)} />
      </Field>
    </main>
  );
}

function configurationOf(view: PinnableView, name: string): TabConfiguration {
  return { view: view.id, name: nameOrDefault(view, name) };
}

/** A name that cannot be used never blocks saving. */
function nameOrDefault({ defaultName }: PinnableView, name: string): string {
  return nameProblem(name) === null ? name.trim() : defaultName;
}

function nameProblem(name: string): string | null {
  const { length } = name.trim();
  if (length === 0) return 'The name is empty. Enter one, or the default is used.';
  if (length > longestName)
    return `“${name.trim()}” has ${length} characters. Use at most ${longestName}, or the default is used.`;
  return null;
}
