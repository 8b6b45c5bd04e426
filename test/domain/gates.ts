import type { GateLimits, GateState, GateStatus } from '../../packages/domain/src/directory/gate.ts';

const heard = { how: 'call', at: '2026-01-01T00:00:00Z', by: 'unit-1', organisation: 'mosvy' } as const;

/** A gate that leads anywhere, of which one thing was said. */
export function gateSaid(status: GateStatus, limits?: GateLimits, more: Partial<GateState> = {}): GateState {
  const report = { ...heard, status, from: '2026-01-01', ...(limits === undefined ? {} : { limits }) };
  return {
    id: 'bavet',
    name: 'Bavet',
    across: 'Moc Bai',
    mode: 'land',
    between: ['KH', 'TH', 'VN', 'MY'],
    status,
    reports: [report],
    ...more,
  };
}
export const openGate = gateSaid('open');
