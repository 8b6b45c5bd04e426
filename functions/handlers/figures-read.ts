import type { FiguresOnce } from '@homeward/domain/report/sealed-figures';
import { loadAll } from '@homeward/store/load';
import type { Store } from '@homeward/store/open-store';
import { figuresOnce } from '@homeward/store/sealed-figures';

type Of<Kind> = Extract<FiguresOnce, { kind: Kind }>['told'];

/** Figures of several periods that were counted once, in one read, as they stand sealed; undefined where they have not been counted yet. */
export async function sealedFiguresOfAll<Kind extends FiguresOnce['kind']>(
  store: Store,
  kind: Kind,
  periods: readonly string[],
) {
  const places = periods.map((period) => ({ kind, period }));
  return (await loadAll(store, figuresOnce, places)).map((found) => {
    if (found === undefined) return undefined;
    const { version, sealedAt, edition } = found.state;
    return { told: edition.told as Of<Kind>, sealed: { version, at: sealedAt } };
  });
}

/** Those of one period. */
export async function sealedFiguresOf<Kind extends FiguresOnce['kind']>(store: Store, kind: Kind, period: string) {
  return (await sealedFiguresOfAll(store, kind, [period]))[0];
}
