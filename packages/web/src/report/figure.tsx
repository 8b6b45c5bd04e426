import { sayNumber } from '../words/formats.ts';
import { type Say, useWords } from '../words/use-words.ts';

/** Why a figure is not told: too few persons, another hidden figure could be worked out from it, or too few to tell them apart at all. */
const reasons = ['small', 'complementary', 'withheld'] as const;

/** A figure as a report gives it: told, or held back with the reason. The closed edition tells every one. */
export type Figure = { readonly code: string } & (
  | { readonly count: number }
  | { readonly suppressed: (typeof reasons)[number] }
);

/** Across borders nothing is told of fewer; inside the country the edition says its own figure. */
const fewest = 10;

/** What stands in the cell: the figure, or why there is none. Never a blank, never a nought. */
export function figureText(say: Say, figure: Figure, under = fewest): string {
  return 'count' in figure ? sayNumber(figure.count) : say(`suppressed.${figure.suppressed}`, { under });
}

/** What stands in a file for it: the number, or the reason as its sign. */
export function figureCell(figure: Figure): number | string {
  return 'count' in figure ? figure.count : figure.suppressed;
}

type Props = { readonly figures: readonly Figure[]; readonly under?: number };

/** Under a table: what its held-back cells mean, once for each reason that occurs. */
export function WhyHidden({ figures, under = fewest }: Props) {
  const say = useWords();
  const found = reasons.filter((why) => figures.some((one) => 'suppressed' in one && one.suppressed === why));
  return found.map((why) => (
    <p key={why} className="govuk-hint">
      {say(`suppressed.${why}`, { under })}: {say(`suppressed-hint.${why}`)}
    </p>
  ));
}
