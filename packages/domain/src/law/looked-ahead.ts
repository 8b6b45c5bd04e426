import type { Judged } from '../case/judged.ts';

type Ahead = {
  readonly when?: object | undefined;
  readonly naming?: ((file: Judged, at: string) => object | undefined) | undefined;
};

/**
 * What a rule finds in a file before anybody tries: its own `breaches`, asked with the answer under which it is looked at and the best
 * entries that could be named. Nothing where it looks ahead at nothing, or where the question does not arise.
 */
export function lookedAhead(
  { when, naming }: Ahead,
  breaches: (supposed: object, file: Judged, at: string) => readonly string[],
): {
  readonly when?: Readonly<Record<string, unknown>>;
  readonly standing?: (file: Judged, at: string) => readonly string[];
} {
  if (when === undefined && naming === undefined) return {};
  return {
    when: { ...when },
    standing: (file, at) => {
      const named = naming === undefined ? {} : naming(file, at);
      return named === undefined ? [] : breaches({ ...when, ...named }, file, at);
    },
  };
}
