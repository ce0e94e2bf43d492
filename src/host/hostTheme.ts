import type { HostTheme } from '../application/ports/Host';

/** The host's name for its theme; one that we do not know, such as "glass", is shown as the default. */
export function hostTheme(name: string | undefined): HostTheme {
  return name === 'dark' || name === 'contrast' ? name : 'default';
}
