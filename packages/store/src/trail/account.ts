type Item = Readonly<Record<string, unknown>>;

/** Everything there is of receipts: the chains, the log, what was signed, and the public keys (PEM, by id) it was signed with. */
export type Trail = {
  readonly receipts: readonly Item[];
  readonly log: readonly Item[];
  readonly checkpoints: readonly unknown[];
  readonly keys: Readonly<Record<string, string>>;
  /** How many lines the platform says it signed: the newest checkpoint must not be missing. */
  readonly signed?: number;
};

/** The first bad entry: of a chain, a line of the log, or a checkpoint. */
export type Bad = {
  readonly where: 'chain' | 'log' | 'checkpoint';
  /** Of a line: the shard it stands in. */
  readonly shard?: number;
  /** The chain of the entry, as far as it is known. */
  readonly chain?: string;
  /** The entry's number in its chain, the line's in its shard, or how many lines a checkpoint is of. */
  readonly n: number;
  readonly wrong: 'missing' | 'altered' | 'not-logged' | 'unexpected' | 'not-signed' | 'unreadable' | 'contradicted';
};

export type Account = {
  readonly entries: number;
  readonly logged: number;
  readonly checkpoints: number;
  /** Entries that no checkpoint covers yet: an alteration of them may not show. */
  readonly unsigned: number;
  readonly bad?: Bad;
};
