import { Button } from '@fluentui/react-components';
import { useServices } from '../../shared/ServicesContext';

export interface OpenInCalendarProps {
  /** Of which meeting. */
  readonly title: string;
  /** Null where the service tells none. */
  readonly webLink: string | null;
}

/** The meeting in Outlook. */
export function OpenInCalendar({ title, webLink }: OpenInCalendarProps) {
  const { host } = useServices();
  if (webLink === null) return null;
  return (
    <Button
      appearance="subtle"
      onClick={() => void host.open(webLink)}
      aria-label={`Open in calendar: ${title}`}
    >
      Open in calendar
    </Button>
  );
}
