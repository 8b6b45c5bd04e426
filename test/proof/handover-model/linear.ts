/** One operation of a history: when it was asked, when it was answered, and what. Times are the ticks of one counter. */
export type Operation<Input, Output> = {
  readonly asked: number;
  readonly answered: number;
  readonly input: Input;
  readonly output: Output;
};

/** A thing that is used by one after another: how it goes on, or that it would never have answered so. */
export type Sequential<State, Input, Output> = {
  readonly first: State;
  readonly step: (state: State, input: Input, output: Output) => State | undefined;
  /** Two states of one name behave alike. */
  readonly nameOf: (state: State) => string;
};

/**
 * Whether the answers of a history could have been given one after another, in an order in which nothing comes before what was over when
 * it was asked (Herlihy and Wing, 1990). The search of Wing and Gong: whatever nobody has to wait for is tried next, and what was tried
 * with the same rest and the same state is not tried again. At most 50 operations.
 */
export function isLinearizable<State, Input, Output>(
  history: readonly Operation<Input, Output>[],
  { first, step, nameOf }: Sequential<State, Input, Output>,
): boolean {
  if (history.length > 50) throw new Error('a history that is too long for this search');
  const everything = 2 ** history.length - 1;
  const tried = new Set<string>();

  function mayBeNext(at: number, done: number): boolean {
    const one = history[at];
    return history.every((other, index) => hasBit(done, index) || one === undefined || other.answered >= one.asked);
  }

  function goesOn(state: State, done: number): boolean {
    if (done === everything) return true;
    const name = `${done} ${nameOf(state)}`;
    if (tried.has(name)) return false;
    tried.add(name);
    return history.some(({ input, output }, at) => {
      if (hasBit(done, at) || !mayBeNext(at, done)) return false;
      const next = step(state, input, output);
      return next !== undefined && goesOn(next, done + 2 ** at);
    });
  }
  return goesOn(first, 0);
}

const hasBit = (set: number, at: number): boolean => Math.floor(set / 2 ** at) % 2 === 1;
