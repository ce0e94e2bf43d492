import { Html } from './html';

const paths = {
  activity: 'M10 3a5 5 0 0 0-5 5v3l-1.5 3h13L15 11V8a5 5 0 0 0-5-5ZM8 16.5a2 2 0 0 0 4 0',
  apps: 'M3.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h5v5h-5zM14 3v6M11 6h6',
  back: 'M12 4 6 10l6 6',
  calendar:
    'M3.5 5.5a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2zM3.5 7.5h13M7 11h.01M10 11h.01M13 11h.01M7 14h.01M10 14h.01',
  chat: 'M10 3a7 7 0 1 1-3.4 13.1L3 17l.9-3.6A7 7 0 0 1 10 3ZM7.5 8.5h5M7.5 11.5h3.5',
  lock: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  mail: 'M3 5.5h14v9.5H3zM3.5 6l6.5 5 6.5-5',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  people:
    'M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2.5 16c0-2.8 2.2-4.5 5-4.5s5 1.7 5 4.5M13 9.2a2.5 2.5 0 1 0-.5-4.9M14.5 11.7c1.9.5 3 2 3 4.3',
  phone: 'M6.5 2.5h7v15h-7zM9 15h2',
  plus: 'M10 4v12M4 10h12',
  search: 'M8.5 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM12.5 12.5l4 4',
  theme: 'M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14',
  close: 'M5 5l10 10M15 5 5 15',
} as const;

/** A line drawing of 20 by 20 in the colour of the text around it. */
export const icon = (name: keyof typeof paths): Html =>
  new Html(
    `<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="${paths[name]}" fill="none" stroke="currentColor" stroke-width="${name === 'more' ? 2.4 : 1.3}" stroke-linecap="round" stroke-linejoin="round"/></svg>`,
  );

/** Tandem's mark: two interlocking rings. */
export const tandemMark = new Html(
  '<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><rect width="24" height="24" rx="5" fill="#4f52b2"/><circle cx="9.5" cy="12" r="4.6" fill="none" stroke="#fff" stroke-width="2"/><circle cx="14.5" cy="12" r="4.6" fill="none" stroke="#c5cbfa" stroke-width="2"/></svg>',
);
