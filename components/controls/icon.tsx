/** The project's own signs, drawn on a grid of 20 with lines of 1.5. */
const PATHS = {
  back: 'M15 4.5v11L7 10zM5 4.5v11',
  close: 'm5 5 10 10M15 5 5 15',
  copy: 'M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7',
  enlarge: 'M11.5 3.5h5v5M16 4l-5.5 5.5M8.5 16.5h-5v-5M4 16l5.5-5.5',
  listen: 'M3 12v-1.5a7 7 0 0 1 14 0V12M3 12v4h2.5v-5H3zM17 12v4h-2.5v-5H17z',
  model: 'M5.5 5.5h9v9h-9zM8 5.5v-3M12 5.5v-3M8 17.5v-3M12 17.5v-3M5.5 8h-3M5.5 12h-3M17.5 8h-3M17.5 12h-3',
  more: 'M4 10h.01M10 10h.01M16 10h.01',
  next: 'M5 4.5v11l8-5.5zM15 4.5v11',
  'paragraph-back': 'm10.5 4.5-6 5.5 6 5.5m6-11-6 5.5 6 5.5',
  'paragraph-next': 'm9.5 4.5 6 5.5-6 5.5m-6-11 6 5.5-6 5.5',
  pause: 'M6.5 4.5v11M13.5 4.5v11',
  play: 'M6.5 4.5v11l9-5.5z',
  quote: 'M3 15.5v-6l4-5M3 10h5v5.5H3M12 15.5v-6l4-5M12 10h5v5.5h-5',
  settings: 'M3 6h7M14.5 6H17M3 14h2.5M10 14h7M10 3.8h4.5v4.4H10zM5.5 11.8H10v4.4H5.5z',
  up: 'M10 16.5v-12M4.5 9.5 10 4l5.5 5.5',
} as const;

/** A sign beside or instead of words; it is silent, the control that holds it has the name. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
