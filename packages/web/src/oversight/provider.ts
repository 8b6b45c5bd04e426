import type { Reply } from '../api/call.ts';

/** One organisation as the overseer sees it. */
export type Provider = Reply<'viewProvider'>;
