import type { CaseState } from '../../case/case.ts';

type Counted = Pick<CaseState, 'identityBreaches'>;

/** Standards 6.3(f): how often something was published by which somebody can be known, in which medium, and what was not done about it. */
export function identityBreaches(files: readonly Counted[]) {
  const all = files.flatMap((file) => file.identityBreaches);
  const without = (...ways: readonly (typeof all)[number]['done'][number][]) =>
    all.filter(({ done }) => !ways.some((way) => done.includes(way))).length;
  return {
    breaches: all.length,
    outlets: Object.fromEntries(
      [...Map.groupBy(all, ({ outlet }) => outlet)].map(([name, some]) => [name, some.length]),
    ),
    notAskedToTakeDown: without('asked-to-take-down', 'taken-down'),
    toldToNobody: without('told-police', 'told-ministry'),
    sheWasNotTold: without('told-her'),
    sheWasNotSupported: without('supported-her'),
  };
}
