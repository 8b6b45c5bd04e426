import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { idOf, now } from '../domain/made.ts';

type Assessment = CaseState['assessments'][number];

/** An assessment as it stands in a file, changed as a test needs it. */
export function assessed(change: Partial<Assessment> = {}): Assessment {
  return {
    id: idOf(64),
    at: now,
    by: 'x',
    kind: 'risk',
    aspects: [],
    together: [],
    leftOut: [],
    aimsTold: true,
    assent: 'agreed',
    asked: [],
    findings: [],
    ...change,
  };
}
