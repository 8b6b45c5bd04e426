import type { Reply } from '../api/asked.ts';

/** A file, and what somebody sees of a case of which only one act is asked of them. */
export type CaseView = Extract<Reply<'viewCase'>, { sealed: unknown }>;
export type AskedView = Exclude<Reply<'viewCase'>, CaseView>;

/** What every form on a case needs: the case, the newest version known, and what to do after. */
export type Keeping = {
  readonly file: CaseView;
  readonly version: number;
  readonly onDone: (reply: { readonly version: number }) => void;
  readonly onStale: () => void;
};
