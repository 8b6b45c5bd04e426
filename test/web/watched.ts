import { emptyMonitoringRecord } from '@homeward/domain/oversight/evolve-monitoring';
import type { MonitoringRecord } from '@homeward/domain/oversight/monitoring-record';

/** A provider that was monitored, with one thing that was not mended in three months and one that waits. */
export function watched(): MonitoringRecord {
  const said = { at: '2026-01-15T03:00:00.000Z', by: 'demo-overseer' };
  const id = '0199a7e2-8c07-7a10-9c11-0a3f5b2c4d71';
  const finding = {
    monitoring: id,
    obligation: 'R034',
    article: 'Standards 6.1(f)',
    ...said,
    seen: 'Invented: guests are let in unseen.',
    asks: 'Invented: a book of guests at the door.',
    askedOn: '2026-01-15',
    dueOn: '2026-04-15',
  };
  const looked = { id, on: '2026-04-15', result: 'not-mended' as const, evidence: 'Invented: there was no book.' };
  const monitored = {
    id,
    on: '2026-01-15',
    how: 'visit' as const,
    notKept: ['R034', 'R037'],
    notSeen: [],
    asked: 113,
    outcome: 'instruction' as const,
    ...said,
  };
  return {
    ...emptyMonitoringRecord('demo-ngo'),
    monitorings: [monitored],
    findings: [
      { id, ...finding, followUps: [looked] },
      { id: id.replace('71', '72'), ...finding, obligation: 'R037', article: 'Standards 6.1(i)', followUps: [] },
    ],
    reports: [{ id, findings: [id], ...said, decided: [] }],
    premises: [{ id, on: '2026-01-15', risks: [{ risk: 'fire', asks: 'Invented: a second way out.' }], ...said }],
    trainings: [{ id, on: '2026-01-15', trained: 8, staff: 10, ...said }],
    returns: [{ id, year: '2025', on: '2026-01-15', reference: 'Invented report 3', ...said }],
  };
}
