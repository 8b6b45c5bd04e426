/** A year of one country as `listMonths` answers it. */
export type Year = {
  readonly country: string;
  readonly items: readonly {
    readonly month: string;
    readonly hash: string;
    readonly countedAt?: string;
    readonly sealed?: {
      readonly hash: string;
      readonly version: number;
      readonly history: readonly { readonly version: number; readonly hash: string; readonly again: string }[];
    };
  }[];
};

/** Sealed months that their facts do not give again, and earlier versions that their kept counters do not. */
export function differing(years: readonly Year[]): readonly string[] {
  return years.flatMap(({ country, items }) =>
    items.flatMap(({ month, hash, sealed }) => {
      if (sealed === undefined) return [];
      const versions = sealed.history.filter(({ hash: was, again }) => was !== again);
      return [
        ...(sealed.hash === hash ? [] : [`${country} ${month}`]),
        ...versions.map(({ version }) => `${country} ${month} version ${version}`),
      ];
    }),
  );
}

/** A line a country, then what it comes to. */
export function linesOf(years: readonly Year[]): readonly string[] {
  const sealed = years.flatMap(({ items }) => items).filter((one) => one.sealed !== undefined);
  const different = differing(years);
  const each = years.map(({ country, items }) => {
    const months = items.filter((one) => one.sealed !== undefined);
    const restated = months.filter((one) => (one.sealed?.version ?? 1) > 1).length;
    const [longest] = months.flatMap(({ countedAt }) => countedAt ?? []).toSorted();
    const counted = longest === undefined ? '' : `, large ones as the clocks counted them, the first at ${longest}`;
    return `${country}  ${String(months.length).padStart(2)} months sealed, ${restated} restated${counted}`;
  });
  const whole = different.length === 0 ? 'yes' : `no: ${different.join(', ')}`;
  const versions = sealed.reduce((sum, one) => sum + (one.sealed?.version ?? 1), 0);
  return [...each, `${sealed.length} months in ${versions} versions, byte-identical: ${whole}`];
}
