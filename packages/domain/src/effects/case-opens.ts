import { effect } from './effect.ts';

/** A file is opened about the person. */
export const caseOpens = effect({
  name: 'case-opens',
  says: 'A file is opened about the person.',
  fields: ['organisation'],
});

/** Whether the person agreed, or is a child whose best interest decides. */
type Opening = {
  readonly agreed: boolean;
  /** Whether the way led to the person’s own country; absent where nobody says that the person came from another. */
  readonly home?: boolean | undefined;
};

export type CaseOpens = {
  readonly 'case-opens.arrival': Opening & {
    /** Items of the border’s checklist that are open. */
    readonly open: readonly string[];
  };
  readonly 'case-opens.handover': Opening;
  readonly 'case-opens.report': Opening;
  readonly 'case-opens.referral': Opening;
};
