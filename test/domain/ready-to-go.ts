import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { idOf } from './made.ts';
import { decisionOn } from './referrals.ts';

type Assessment = CaseState['assessments'][number];

const assessed = (n: number, more: Partial<Assessment>, at = hoursFromNow(-80)): Assessment => ({
  ...entryOf(
    { kind: 'community', home: 'own-community', leftOut: [], aimsTold: true, assent: 'agreed' } as const,
    at,
    n,
  ),
  aspects: [],
  together: ['family', 'community'],
  asked: [],
  findings: [],
  ...more,
});

const risk = { kind: 'risk', riskOf: 'return', risk: 'acceptable' } as const;

/** What stands in a file of whoever may go to their own community on trial, and what was found of the risk since. */
export function readyToGo(since?: Partial<Assessment>, at?: string): Partial<CaseState> {
  const to = { to: 'own-community', from: '2026-02-01' } as const;
  const consulted = {
    office: 'demo-province',
    level: 'provincial',
    consultedOn: '2026-02-25',
    advice: 'in-favour',
  } as const;
  return {
    decisions: [decisionOn({ about: 'reintegration', reintegration: to, at: hoursFromNow(-100) })],
    socialAffairs: [entryOf(consulted, hoursFromNow(-90), 42)],
    assessments: [
      assessed(43, risk),
      assessed(44, {}),
      assessed(45, { kind: 'initial', aspects: ['mental'] }),
      ...(since === undefined ? [] : [assessed(46, { ...risk, ...since }, at)]),
    ],
  };
}

/** What is said when they go. */
export const starting = { decision: idOf(40), consultation: idOf(42), to: 'own-community' } as const;
