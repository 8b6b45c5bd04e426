import type { Reply } from '../api/call.ts';

export type CaseView = Reply<'viewCase'>;

/** What every form on a case needs: the case, the newest version known, and what to do after. */
export type Keeping = {
  readonly file: CaseView;
  readonly version: number;
  readonly onDone: (reply: { readonly version: number }) => void;
  readonly onStale: () => void;
};
