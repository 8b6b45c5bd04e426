/** What one operation may ask of AWS beside the staff row, which every request reads once. */
export type CallGoal = {
  readonly reads: number;
  /** `transaction`: exactly one TransactWriteItems · `receipt`: exactly one PutItem, before anything is returned · `looked-up`: a look-up and the receipt · `opened-and-written`: the one, then the other · `none`. */
  readonly writes: 'transaction' | 'receipt' | 'looked-up' | 'opened-and-written' | 'none';
  /** A second transaction may follow, which the same command sent again repeats. */
  readonly flags?: boolean;
  readonly kms: number;
  readonly writeUnits?: number;
  readonly readUnits?: number;
};

/** Load (one call for state and earlier event, one for the head of the receipt chain), then one transaction. */
export const command: CallGoal = { reads: 2, writes: 'transaction', kms: 0 };
export const list: CallGoal = { reads: 1, writes: 'none', kms: 0, readUnits: 4 };
