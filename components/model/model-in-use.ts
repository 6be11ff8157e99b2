import type { SummaryModel } from '../../core/summary/writing.ts';

/** Whether the model may write: not before the reader has said so. */
export type ModelUse = 'offered' | 'on' | 'off';

/** The browser's model, and what the reader thinks of it. */
export interface ModelInUse extends SummaryModel {
  readonly use: ModelUse;
  onUse(use: 'on' | 'off'): void;
}
