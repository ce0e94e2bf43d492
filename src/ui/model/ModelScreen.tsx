import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ModelChoice } from '../../domain/workspace/types';
import { models, type ModelId } from '../../playbook/models';
import { formatDay, formatAsOf } from '../shared/dates/formatDates';
import { ReportMenu } from '../shared/exchange/ReportMenu';
import { ModalDialog } from '../shared/ModalDialog';
import { openSubPage } from '../shared/navigation/useSubPage';
import { ScreenSkeleton } from '../shared/ScreenSkeleton';
import { useServices } from '../shared/ServicesContext';
import { myName } from '../shared/workspace/myName';
import { useAct } from '../shared/workspace/useAct';
import { useWorkspace, type Workspace } from '../shared/workspace/useWorkspace';
import { useToday } from '../shared/workspace/useToday';
import { ChooseModel } from './ChooseModel';
import { Comparison } from './Comparison';
import { ModelCard } from './ModelCard';
import { Signs } from './signs/Signs';
import { readableLines, readableText } from '../../domain/text/readableText';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL, maxWidth: '1200px' },
  chosen: {
    marginTop: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  wide: { maxWidth: '800px' },
  models: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXXL,
    '@media (min-width: 960px)': {
      gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
      columnGap: tokens.spacingHorizontalXXL,
      rowGap: tokens.spacingVerticalM,
    },
  },
});

/** How AI is led here: three models, one chosen on purpose. */
export function ModelScreen() {
  const workspace = useWorkspace();
  if (!workspace.isKnown) return <ScreenSkeleton label="Model is loading" />;
  return <Model {...workspace} />;
}

function Model({ content, canEdit }: Workspace) {
  const styles = useStyles();
  const { shared, context } = useServices();
  const today = useToday();
  const choosing = useAct();
  const [opened, setOpened] = useState<ModelId | null>(null);
  const [wasChosen, setChosen] = useState(false);
  const { settings, modelChoice } = content;
  const { model: inUse, seats } = settings.organization;

  const choose = async (choice: ModelChoice): Promise<void> => {
    if (!(await choosing.act(() => shared.edit([{ kind: 'chooseModelOnPurpose', choice }])))) return;
    setOpened(null);
    setChosen(true);
  };

  return (
    <div className={styles.screen}>
      <Text block className={styles.chosen}>
        {describeChoice(modelChoice, context.locale)}
      </Text>
      <ReportMenu
        report={async () =>
          (await import('./modelReport')).modelReport(content, {
            today,
            choice: describeChoice(modelChoice, context.locale),
            asOf: formatAsOf(today, context.locale),
          })
        }
      />
      {wasChosen && <ChosenMessage />}
      <div className={styles.models}>
        {models.map((model) => (
          <ModelCard
            key={model.id}
            model={model}
            seats={seats}
            isChosen={model.id === inUse}
            onChoose={canEdit && modelChoice?.model !== model.id ? () => setOpened(model.id) : null}
          />
        ))}
      </div>
      {inUse === 'cio-owns-ai' && <Signs content={content} canEdit={canEdit} />}
      <Comparison settings={settings} chosen={inUse} />
      <ModalDialog isOpen={opened !== null} onClose={() => setOpened(null)} className={styles.wide}>
        {opened !== null && (
          <ChooseModel
            key={opened}
            content={content}
            model={opened}
            me={myName(seats, context)}
            today={today}
            choosing={choosing}
            onChoose={(choice) => void choose(choice)}
            onClose={() => setOpened(null)}
          />
        )}
      </ModalDialog>
    </div>
  );
}

/** The choice is saved; the invitations follow only with an apply. */
function ChosenMessage() {
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        The choice is kept. The invitations stay as they are until you apply the changes.
      </MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" onClick={() => openSubPage({ screen: 'rhythm' })}>
          Review the invitations
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function describeChoice(choice: ModelChoice | null, locale: string): string {
  if (choice === null)
    return 'Nobody has chosen the model on purpose yet. Compare the three, choose one, and say why.';
  return `Chosen by ${readableText(choice.by)} on ${formatDay(choice.on, locale)}: ${readableLines(choice.because)}`;
}
