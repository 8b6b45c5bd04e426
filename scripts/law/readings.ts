import { ofOurs } from './readings/of-ours.ts';
import { ofTheText } from './readings/of-the-text.ts';
import type { Readings } from './readings/reading.ts';

/** Every rule and clock that was ever marked as text, read twice against the articles it cites. */
export const readings: Readings = { ...ofOurs, ...ofTheText };
