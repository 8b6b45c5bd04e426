/** One thing done wrong on purpose, small and somewhere that matters, and the suite that has to turn red for it. */
export type Fault = {
  readonly name: string;
  /** What is wrong with the product once it is planted, as a statement. */
  readonly says: string;
  /** The file it is planted in. */
  readonly file: string;
  /** The text as it stands there, exactly once. */
  readonly from: string;
  readonly to: string;
  /** The test file that has to notice. */
  readonly suite: string;
};
