import { dirname } from 'node:path';

/** The top of the checkout, absolute. */
export const root = dirname(dirname(import.meta.dirname));
