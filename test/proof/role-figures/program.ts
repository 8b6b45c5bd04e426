import highsOf from 'highs';

/** A sum of unknown numbers, each with its sign: `+ a - b`. */
export type Sum = string;
/** Bounds that hold together. */
export type Bounds = readonly (readonly [sum: Sum, low: number, high: number])[];

// Its types are written for require, where the loader is a member.
const highs = await (highsOf as unknown as typeof highsOf.default)();
/** More than anybody could be. */
export const most = 200;

type Found = Readonly<Record<string, number>> | undefined;
const answered = new Map<string, Found>();

/** Numbers of which all statements of a program hold, if there are any; most groups of a centre are printed like others, and are asked once. */
function remembered(text: string): Found {
  if (answered.has(text)) return answered.get(text);
  const solved = highs.solve(text, { output_flag: false } as never);
  const columns = Object.entries(solved.Columns).map(([name, { Primal: value }]) => [name, Math.round(value ?? 0)]);
  const found = solved.Status === 'Optimal' ? (Object.fromEntries(columns) as Found) : undefined;
  answered.set(text, found);
  return found;
}

/** What a sum comes to in numbers that were found. */
function amountOf(sum: Sum, found: NonNullable<Found>): number {
  const terms = [...sum.matchAll(/([+-]) (\w+)/g)];
  return terms.reduce((all, [, sign, name = '']) => all + (sign === '-' ? -1 : 1) * (found[name] ?? 0), 0);
}

/** Statements about whole numbers, and whether others can hold beside them, by HiGHS. */
export function program() {
  const rows: string[] = [];
  const names = new Set<string>();
  const choices: string[] = [];
  const noted = (sum: Sum) => {
    for (const name of sum.match(/[a-z]\w*/gi) ?? []) names.add(name);
    return sum;
  };
  const between = ([sum, low, high]: Bounds[number]) => [
    ...(low > -most ? [`${noted(sum)} >= ${low}`] : []),
    ...(high < most ? [`${noted(sum)} <= ${high}`] : []),
  ];
  const seen: NonNullable<Found>[] = [];
  const solves = (more: readonly string[]): boolean => {
    const bounds = [...names].map((one) => `0 <= ${one} <= ${most}`);
    const whole = ['General', [...names].join(' '), ...(choices.length > 0 ? ['Binary', choices.join(' ')] : [])];
    const text = [
      'Minimize',
      ` obj: 0 ${[...names][0]}`,
      'Subject To',
      ...rows,
      ...more,
      'Bounds',
      ...bounds,
      ...whole,
      'End',
    ];
    const found = remembered(text.join('\n'));
    if (found !== undefined) seen.push(found);
    return found !== undefined;
  };
  return {
    holds: (...all: Bounds) => void rows.push(...all.flatMap(between)),
    /** At least one of these is so. */
    oneHolds: (options: readonly Bounds[]) => {
      const mine = options.map((_, at) => `choice${choices.length + at}`);
      choices.push(...mine);
      rows.push(`${mine.map((one) => `+ ${one}`).join(' ')} >= 1`);
      for (const [at, all] of options.entries())
        for (const [sum, low, high] of all) {
          rows.push(`${noted(sum)} - ${low + most} ${mine[at]} >= ${-most}`);
          if (high < most) rows.push(`${sum} + ${most} ${mine[at]} <= ${high + most}`);
        }
    },
    may: (sum: Sum, value: number) =>
      seen.some((one) => amountOf(sum, one) === value) || solves(between([sum, value, value])),
  };
}
export type Program = ReturnType<typeof program>;
