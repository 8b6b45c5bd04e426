import type { GateLimits, GateReport, GateState, GateStatus } from './gate.ts';

/** What holds at a gate on a day: the last report that speaks of that day. */
export function reportOn({ reports }: Pick<GateState, 'reports'>, day: string): GateReport | undefined {
  return reports.find(({ from, until }) => from <= day && (until === undefined || day <= until));
}

export function statusOn(gate: GateState | undefined, day: string): GateStatus {
  return (gate && reportOn(gate, day)?.status) ?? 'unknown';
}

export function limitsOn(gate: GateState | undefined, day: string): GateLimits {
  return (gate && reportOn(gate, day)?.limits) ?? {};
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** Whether a limited gate works on that day of the week. */
export function worksOn({ days }: GateLimits, day: string): boolean {
  const name = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 'sun';
  return days === undefined || days.includes(name);
}
