import type { CaseState } from '../../case/case.ts';
import { entitlements } from '../../case/needs.ts';
import { needsOf } from '../../case/services/answer.ts';

/** How one need of the sector stands: met, not to be had, or nobody has answered it yet. What the person declined is no unmet need. */
export type NeedsMet = { readonly met: number; readonly unmet: number; readonly open: number };

type By = 'corridor' | 'citizenship' | 'service';
type Standing = { readonly key: string; readonly stands: keyof NeedsMet };
const none: NeedsMet = { met: 0, unmet: 0, open: 0 };

const standsFor: Readonly<Record<string, keyof NeedsMet | undefined>> = {
  accepted: 'met',
  provided: 'met',
  'not-available': 'unmet',
  offered: 'open',
};

function standingsIn(file: CaseState, by: By, at: string): readonly Standing[] {
  return entitlements(needsOf(file, at)).flatMap((service) => {
    const outcome = file.services[service]?.outcome;
    const stands = outcome === undefined ? 'open' : standsFor[outcome];
    return stands === undefined ? [] : [{ key: by === 'service' ? service : file[by], stands }];
  });
}

/** Policy V.6: the needs of the sector by corridor, by citizenship or by service. Counts of services, never of words about a person. */
export function needsMet(cases: readonly CaseState[], by: By, at: string): Readonly<Record<string, NeedsMet>> {
  const counted: Record<string, NeedsMet> = {};
  for (const { key, stands } of cases.flatMap((file) => standingsIn(file, by, at))) {
    const before = counted[key] ?? none;
    counted[key] = { ...before, [stands]: before[stands] + 1 };
  }
  return counted;
}
