import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMapStyles, useShadeStyles } from './useMapStyles';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  swatch: { display: 'inline-block', width: '28px', height: '16px', cursor: 'default' },
});

/** The meaning of number, shade, outline and stripes. */
export function MapLegend() {
  const styles = useStyles();
  const map = useMapStyles();
  const shades = useShadeStyles();
  const swatch = (...classes: string[]) => (
    <span className={mergeClasses(map.cell, styles.swatch, ...classes)} aria-hidden="true" />
  );
  return (
    <Text size={200} className={styles.legend}>
      <span>The number: dates on which everybody required is free.</span>
      <span className={styles.entry}>{swatch(shades.every)} all</span>
      <span className={styles.entry}>{swatch(shades.most)} 9 in 10</span>
      <span className={styles.entry}>{swatch(shades.many)} 3 in 4</span>
      <span className={styles.entry}>{swatch(shades.some)} half</span>
      <span className={styles.entry}>{swatch(shades.few)} fewer</span>
      <span className={styles.entry}>{swatch(map.placed)} proposed</span>
      <span className={styles.entry}>{swatch(map.overlapping)} overlaps another meeting</span>
    </Text>
  );
}
