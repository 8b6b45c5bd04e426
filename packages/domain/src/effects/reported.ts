import type { filledForm } from '../case/records/track.ts';
import { effect, type Told } from './effect.ts';

/** A form or a report speaks of the person. */
export const reported = effect({
  name: 'reported',
  says: 'A form or a report speaks of the person.',
  fields: ['filledForms'],
});

export type Reported = {
  readonly 'reported.form': Told<typeof filledForm>;
  readonly 'reported.month': object;
  /** A year, whether it was published before, and which of its months are sealed, or wait for late entries. */
  readonly 'reported.year': {
    readonly published: boolean;
    readonly year: number;
    readonly sealed: readonly string[];
    readonly waiting: readonly string[];
    readonly now: string;
  };
  /** What the audit found in the tables, by its names. */
  readonly 'reported.tables': { readonly findings: readonly { readonly rule: string }[] };
  readonly 'reported.joint-work': object;
};
