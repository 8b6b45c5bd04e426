import type { Flow } from './flow.ts';
import type { Tale } from './tale.ts';

/** How a story ends: its minutes verified, or without any where there was no handover. */
export type Ending = 'verified' | 'none';

/** What is told of one flow, from the offer or the arrival to the word that comes back. */
export type Story = {
  readonly flow: Flow;
  readonly says: string;
  readonly play: (tale: Tale) => Promise<Ending>;
};
