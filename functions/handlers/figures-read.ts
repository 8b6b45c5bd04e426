import type { FiguresOnce } from '@homeward/domain/report/sealed-figures';
import { load } from '@homeward/store/load';
import type { Store } from '@homeward/store/open-store';
import { figuresOnce } from '@homeward/store/sealed-figures';

type Of<Kind> = Extract<FiguresOnce, { kind: Kind }>['told'];

/** Figures that were counted once, as they stand sealed; undefined where they have not been counted yet. */
export async function sealedFiguresOf<Kind extends FiguresOnce['kind']>(store: Store, kind: Kind, period: string) {
  const found = await load(store, figuresOnce, { kind, period });
  if (found === undefined) return undefined;
  const { version, sealedAt, edition } = found.state;
  return { told: edition.told as Of<Kind>, sealed: { version, at: sealedAt } };
}
