import type { Outcome } from './play-year.ts';
import { context, type Figures, figureNames, published } from './published-figures.ts';

/** Figures that the reports give otherwise than the ministry published them. */
export function differences(found: Figures): readonly string[] {
  return figureNames.filter((name) => found[name] !== published[name].figure);
}

/** The table a person reads: each sentence, what it says, what the reports say. */
export function tableOf({ found, people, requests, seconds }: Outcome): readonly string[] {
  const rows = figureNames.map((name) => {
    const { figure, says, line } = published[name];
    const verdict = found[name] === figure ? 'as published' : 'DIFFERENT';
    const numbers = `${String(figure).padStart(9)} ${String(found[name]).padStart(6)}`;
    return `${name.padEnd(4)}${numbers}  ${verdict.padEnd(13)} "${says}" (line ${line})`;
  });
  const cited = Object.entries(context).map(
    ([name, { says, line }]) => `${name}  cited, not computed: "${says}" (line ${line})`,
  );
  return [
    '    published  found',
    ...rows,
    ...cited,
    `${people} people with a file of their own, ${requests} requests, ${Math.round(seconds)} seconds. The year is stated for A1 only; for A3 to A6 the paragraph implies it.`,
  ];
}
