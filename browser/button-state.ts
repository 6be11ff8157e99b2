/** What the toolbar button says of a tab: that it may be pressed, that reader mode is on, that no article was found. */
export const BUTTON_STATES = ['idle', 'reader-on', 'no-article'] as const;
export type ButtonState = (typeof BUTTON_STATES)[number];
