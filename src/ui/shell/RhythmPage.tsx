import { RhythmScreen } from '../rhythm/RhythmScreen';
import { FluentRoot } from '../shared/theme/FluentRoot';

/** The rhythm with what its components need around them: a chunk of its own. */
export function RhythmPage() {
  return (
    <FluentRoot>
      <RhythmScreen />
    </FluentRoot>
  );
}
