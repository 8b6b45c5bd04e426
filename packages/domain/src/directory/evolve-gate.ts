import { gateFigures } from '../settings/gate-figures.ts';
import type { GateEvent, GateState } from './gate.ts';

/** The gate after an event. A later report speaks first; the earlier ones still hold for the days it does not speak of. */
export function evolveGate(state: GateState | undefined, { report }: GateEvent): GateState {
  if (state === undefined) throw new Error('a report of a gate that nobody entered');
  return {
    ...state,
    status: report.status,
    reports: [report, ...state.reports].slice(0, gateFigures.reportsKept.value),
  };
}
