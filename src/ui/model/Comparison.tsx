import { makeStyles, tokens } from '@fluentui/react-components';
import { compareModels, type ModelPoint } from './compareModels';
import type { RhythmSettings } from '../../domain/rhythm/types';
import { models, type ModelId } from '../../playbook/models';
import { visuallyHidden } from '../shared/visuallyHidden';
import { useIsPhone } from '../shared/useIsPhone';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  table: {
    width: '100%',
    marginTop: tokens.spacingVerticalM,
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    '& caption': visuallyHidden,
    '& th, & td': {
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 0`,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'start',
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
    },
    '& thead th': { borderTop: 'none', fontWeight: tokens.fontWeightSemibold },
    '& thead th:first-child, & tbody th': { width: '16%' },
    '& tbody th': { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  },
  line: { display: 'block' },
  point: { paddingBlock: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  pointTitle: { margin: 0, fontSize: tokens.fontSizeBase300 },
  answers: { margin: 0 },
  model: { marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  answer: { margin: 0 },
});

export interface ComparisonProps {
  readonly settings: RhythmSettings;
  readonly chosen: ModelId;
}

/** The three models point by point: a table where it is wide, one point under the other on a phone. */
export function Comparison({ settings, chosen }: ComparisonProps) {
  const styles = useStyles();
  const points = compareModels(settings);
  const isPhone = useIsPhone();
  return (
    <section aria-labelledby="comparison">
      <h2 id="comparison" className={styles.heading}>
        Point by point
      </h2>
      {isPhone ? (
        <PointList points={points} chosen={chosen} />
      ) : (
        <PointTable points={points} chosen={chosen} />
      )}
    </section>
  );
}

interface PointsProps {
  readonly points: readonly ModelPoint[];
  readonly chosen: ModelId;
}

function PointTable({ points, chosen }: PointsProps) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption>The three models, point by point</caption>
      <thead>
        <tr>
          <th scope="col">
            <span>Point</span>
          </th>
          {models.map(({ id }) => (
            <th key={id} scope="col">
              {modelHeading(id, chosen)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map(({ title, answers }) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            {models.map(({ id }) => (
              <td key={id}>
                <Lines lines={answers[id]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PointList({ points, chosen }: PointsProps) {
  const styles = useStyles();
  return points.map(({ title, answers }) => (
    <div key={title} className={styles.point}>
      <h3 className={styles.pointTitle}>{title}</h3>
      <dl className={styles.answers}>
        {models.map(({ id }) => (
          <div key={id}>
            <dt className={styles.model}>{modelHeading(id, chosen)}</dt>
            <dd className={styles.answer}>
              <Lines lines={answers[id]} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  ));
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  return lines.map((line) => (
    <span key={line} className={styles.line}>
      {line}
    </span>
  ));
}

function modelHeading(id: ModelId, chosen: ModelId): string {
  const number = models.find((model) => model.id === id)?.number ?? '';
  return `Model ${number}${id === chosen ? ' (in use)' : ''}`;
}
