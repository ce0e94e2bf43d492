import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { tableOf, type SlotSearch } from '../../../../domain/slots/findSlots';
import type { Variant } from '../../../../domain/slots/types';
import { addDays } from '../../../../domain/time/addDays';
import type { LocalDate } from '../../../../domain/time/types';
import { meetings } from '../../../../playbook/meetings';
import { LengthField } from '../../meetings/LengthField';
import { formatLocalDate } from '../../../shared/dates/formatLocalDate';
import type { MapChoice } from './mapOf';

const useStyles = makeStyles({
  switches: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  wide: { minWidth: '208px' },
  length: { width: '136px' },
});

export interface MapSwitchesProps {
  readonly search: SlotSearch;
  readonly choice: MapChoice;
  readonly locale: string;
  readonly onChoice: (choice: Partial<MapChoice>) => void;
  readonly onLength: (minutes: number) => void;
}

/** Which meeting the map is about, in which weeks, how fine and how long. */
export function MapSwitches({ search, choice, locale, onChoice, onLength }: MapSwitchesProps) {
  const styles = useStyles();
  const { variants, meeting } = tableOf(search, choice.meeting);
  const { firstMonday } = search.frame.grid.horizon;
  const title = meetings.find(({ id }) => id === choice.meeting)?.title ?? '';
  return (
    <div className={styles.switches} role="group" aria-label="What the map shows">
      <Field label="Meeting" className={styles.wide}>
        <Select
          value={choice.meeting}
          onChange={(_, { value }) => {
            const chosen = meetings.find(({ id }) => id === value);
            if (chosen !== undefined) onChoice({ meeting: chosen.id });
          }}
        >
          {meetings.map(({ id, title: name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {variants.length > 1 && (
        <Field label="Weeks">
          <Select
            value={choice.variant}
            onChange={(_, { value }) => {
              const chosen = variants.find((variant) => variant === value);
              if (chosen !== undefined) onChoice({ variant: chosen });
            }}
          >
            {variants.map((variant) => (
              <option key={variant} value={variant}>
                {variantInWords(variant, firstMonday, locale)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label="Steps">
        <Select
          value={String(choice.stepMinutes)}
          onChange={(_, { value }) => onChoice({ stepMinutes: Number(value) })}
        >
          <option value="30">half hours</option>
          <option value="15">quarter hours</option>
        </Select>
      </Field>
      <div className={styles.length}>
        <LengthField
          key={choice.meeting}
          meetingTitle={title}
          minutes={meeting.durationMinutes}
          onChange={onLength}
        />
      </div>
    </div>
  );
}

function variantInWords(variant: Variant, firstMonday: LocalDate, locale: string): string {
  if (variant === 'everyWeek') return 'every week';
  if (variant === 'evenWeeks') return `every other, from ${formatLocalDate(firstMonday, locale)}`;
  if (variant === 'oddWeeks') return `every other, from ${formatLocalDate(addDays(firstMonday, 7), locale)}`;
  return `${variant} in the month`;
}
