import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { charterEntries, type CharterEntry, charterOwner } from '../../domain/charter/charterEntries';
import { findingsOf } from '../../domain/findings/findingsOf';
import { openFindings } from '../../domain/findings/openFindings';
import { holderOf } from '../../domain/org/roles';
import { meetingName } from '../../domain/rhythm/meetings';
import type { WorkspaceContent } from '../../domain/workspace/types';
import { roadAndDrive } from '../../playbook/charters';
import { ReportMenu } from '../shared/exchange/ReportMenu';
import { FailureMessage } from '../shared/FailureMessage';
import { ScreenSkeleton } from '../shared/ScreenSkeleton';
import { useServices } from '../shared/ServicesContext';
import { useAct } from '../shared/workspace/useAct';
import { useWorkspace, type Workspace } from '../shared/workspace/useWorkspace';
import { useToday } from '../shared/workspace/useToday';
import { CharterColumn, type CharterHead } from './CharterColumn';
import { OwnershipSearch } from './OwnershipSearch';
import { RoadDrawing } from './RoadDrawing';
import { charterLines } from '../../domain/findings/charterLines';
import type { Finding } from '../../domain/findings/types';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '1080px' },
  idea: { marginTop: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXXL,
    '@media (min-width: 800px)': {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      columnGap: tokens.spacingHorizontalXXXL,
    },
  },
});

/** Who owns what: both charters side by side. */
export function ChartersScreen() {
  const workspace = useWorkspace();
  if (!workspace.isKnown) return <ScreenSkeleton label="Charters is loading" />;
  return <Charters {...workspace} />;
}

const charterOrder = ['CIO', 'CAIO'] as const;

function Charters({ content, canEdit }: Workspace) {
  const styles = useStyles();
  const { shared, context } = useServices();
  const today = useToday();
  const { act, isBusy, failure } = useAct();
  const open = useMemo(() => openFindings(findingsOf(content), content.accepted).open, [content]);
  return (
    <div className={styles.screen}>
      <div>
        <Text block className={styles.quiet}>
          {roadAndDrive}
        </Text>
        <div className={styles.idea}>
          <RoadDrawing />
        </div>
      </div>
      <ReportMenu
        report={async () =>
          (await import('./chartersReport')).chartersReport(content, { today, locale: context.locale })
        }
      />
      <OwnershipSearch content={content} />
      {failure !== null && <FailureMessage failure={failure} doing="keep the wording" />}
      <div className={styles.columns}>
        {charterOrder.map((charterOf) => (
          <CharterColumn
            key={charterOf}
            charterOf={charterOf}
            head={headOf(charterOf, content)}
            entries={charterEntries(charterOf, content.charters)}
            findingsOn={(entry) => findingsOnLine(open, entry)}
            nameOf={(meeting) => meetingName(content.settings, meeting)}
            canEdit={canEdit}
            isBusy={isBusy}
            onWord={(wording) => act(() => shared.edit([{ kind: 'wordCharter', wording }]))}
          />
        ))}
      </div>
    </div>
  );
}

const ideas = {
  CIO: 'The road: what the CIO builds and maintains',
  CAIO: 'The drive: where to, and how fast',
} as const;

function headOf(charterOf: CharterEntry['charterOf'], { settings }: WorkspaceContent): CharterHead {
  const { model, seats } = settings.organization;
  const owner = charterOwner(charterOf, model);
  const holder = owner === charterOf ? `${charterOf}:` : `Without a CAIO, the ${owner} owns this too:`;
  return { title: ideas[charterOf], holder, person: holderOf(seats, owner) };
}

/** The finding about the decision that the line claims: another role is accountable for it. */
function findingsOnLine(
  findings: readonly Finding[],
  { charterOf, playbookWords }: CharterEntry,
): readonly Finding[] {
  return findings.filter(({ rule, decision }) => {
    if (rule !== 'charterOwnsElsewhere' || decision === null || !(decision in charterLines)) return false;
    const claim = charterLines[decision as keyof typeof charterLines];
    return claim?.charterOf === charterOf && claim.line === playbookWords;
  });
}
