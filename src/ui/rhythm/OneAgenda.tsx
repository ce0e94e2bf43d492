import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { agendaOf } from '../../domain/agenda/agendaOf';
import { detailsOf, meetingOf } from '../../domain/rhythm/meetings';
import { topicsOf } from '../../domain/rhythm/topics';
import { type ChosenTopic, chosenTopics } from '../../domain/rhythm/agendaChoices';
import type { SettingsEdit } from '../../domain/rhythm/editSettings';
import type { RhythmSettings } from '../../domain/rhythm/types';
import type { MeetingId } from '../../playbook/meetings';
import { AgendaPreview } from '../shared/AgendaPreview';
import { useServices } from '../shared/ServicesContext';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flexGrow: 1, flexBasis: '200px', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  minutes: { width: '96px' },
  input: { minWidth: 0 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalXS },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  own: { flexGrow: 1, maxWidth: '420px' },
  start: { alignSelf: 'flex-start' },
});

export interface OneAgendaProps {
  readonly meeting: MeetingId;
  readonly settings: RhythmSettings;
  readonly onEdit: (edit: SettingsEdit) => void;
}

/** The topics of one meeting: their order, their minutes, and the organization's own; with what people will read. */
export function OneAgenda({ meeting, settings, onEdit }: OneAgendaProps) {
  const styles = useStyles();
  const { documents } = useServices();
  const chosen = detailsOf(settings, meeting).topics;
  const topics = chosenTopics(topicsOf(meeting, settings.organization), chosen);
  const agenda = agendaOf(meeting, settings);
  const write = (after: readonly ChosenTopic[]): void =>
    onEdit({
      kind: 'setDetails',
      meeting,
      details: { topics: after.map(({ title, minutes, isOwn }) => ({ title, minutes, isOwn })) },
    });
  const replaced = (index: number, topic: ChosenTopic): readonly ChosenTopic[] => topics.with(index, topic);
  const length = settings.times[meeting]?.durationMinutes ?? meetingOf(meeting).durationMinutes;
  return (
    <>
      <ul className={styles.list} aria-label="Topics">
        {topics.map((topic, index) => (
          <TopicRow
            key={`${topic.title} ${topic.isOwn}`}
            topic={topic}
            shared={agenda.topics[index]?.minutes ?? 0}
            onMinutes={(minutes) => write(replaced(index, { ...topic, minutes }))}
            onUp={index === 0 ? null : () => write(swapped(topics, index - 1))}
            onDown={index === topics.length - 1 ? null : () => write(swapped(topics, index))}
            onRemove={topic.isOwn ? () => write(topics.toSpliced(index, 1)) : null}
          />
        ))}
      </ul>
      <Fit topics={topics} length={length} />
      <AddTopic
        known={topics.map(({ title }) => title)}
        onAdd={(title) => write([...topics, { title, links: [], minutes: null, isOwn: true }])}
      />
      {chosen.length > 0 && (
        <Button className={styles.start} onClick={() => write([])}>
          As the playbook has it
        </Button>
      )}
      <AgendaPreview title="As people will read it" html={documents.agendaHtml(agenda)} />
    </>
  );
}

const swapped = (topics: readonly ChosenTopic[], index: number): readonly ChosenTopic[] =>
  topics.flatMap((topic, at) => {
    if (at === index) return topics[index + 1] ?? [];
    return at === index + 1 ? (topics[index] ?? []) : [topic];
  });

/** What was chosen and does not fit is said; the minutes are then shared evenly. */
function Fit({ topics, length }: { readonly topics: readonly ChosenTopic[]; readonly length: number }) {
  const fixed = topics.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const open = topics.filter(({ minutes }) => minutes === null).length;
  if (fixed + open <= length) return null;
  return (
    <Text role="alert">
      {fixed} minutes are given away, and the meeting has {length}. Until they fit, every topic gets an even
      share.
    </Text>
  );
}

interface TopicRowProps {
  readonly topic: ChosenTopic;
  /** What it gets as things are. */
  readonly shared: number;
  readonly onMinutes: (minutes: number | null) => void;
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly onRemove: (() => void) | null;
}

function TopicRow({ topic, shared, onMinutes, onUp, onDown, onRemove }: TopicRowProps) {
  const styles = useStyles();
  const { title, minutes, isOwn } = topic;
  return (
    <li className={styles.row}>
      <span className={styles.title}>
        {title}
        {isOwn && <span className={styles.quiet}> (your own)</span>}
      </span>
      <MinutesField title={title} minutes={minutes} shared={shared} onMinutes={onMinutes} />
      <span className={styles.actions}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUpRegular />}
          aria-label={`Move up: ${title}`}
          disabledFocusable={onUp === null}
          onClick={() => onUp?.()}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownRegular />}
          aria-label={`Move down: ${title}`}
          disabledFocusable={onDown === null}
          onClick={() => onDown?.()}
        />
        {onRemove !== null && (
          <Button size="small" aria-label={`Take out: ${title}`} onClick={onRemove}>
            Take out
          </Button>
        )}
      </span>
    </li>
  );
}

interface MinutesFieldProps extends Pick<TopicRowProps, 'shared' | 'onMinutes'> {
  readonly title: string;
  readonly minutes: number | null;
}

/** Empty: a share of what the others leave. What cannot be used stays in the field. */
function MinutesField({ title, minutes, shared, onMinutes }: MinutesFieldProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? (minutes === null ? '' : String(minutes));
  const isUsable = text === '' || /^[1-9]\d{0,2}$/.test(text);
  const change = (typed: string): void => {
    setDraft(typed);
    if (typed === '') onMinutes(null);
    else if (/^[1-9]\d{0,2}$/.test(typed)) onMinutes(Number(typed));
  };
  return (
    <Field {...(!isUsable && { validationMessage: `“${text}” is no number of minutes.` })}>
      <Input
        className={styles.minutes}
        input={{ className: styles.input }}
        size="small"
        inputMode="numeric"
        aria-label={`Minutes for ${title}`}
        placeholder={String(shared)}
        contentAfter={<Text size={200}>min</Text>}
        value={text}
        onChange={(_, { value }) => change(value.trim())}
        onBlur={() => isUsable && setDraft(null)}
      />
    </Field>
  );
}

interface AddTopicProps {
  readonly known: readonly string[];
  readonly onAdd: (title: string) => void;
}

function AddTopic({ known, onAdd }: AddTopicProps) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const title = text.trim();
  const isKnown = known.includes(title);
  const add = (): void => {
    if (title === '' || isKnown) return;
    onAdd(title);
    setText('');
  };
  return (
    <div className={styles.form}>
      <Field
        className={styles.own}
        label="A topic of your own"
        {...(isKnown && { validationMessage: `“${title}” is a topic already.` })}
      >
        <Input
          className={styles.input}
          maxLength={200}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <Button disabledFocusable={title === '' || isKnown} onClick={add}>
        Add topic
      </Button>
    </div>
  );
}
