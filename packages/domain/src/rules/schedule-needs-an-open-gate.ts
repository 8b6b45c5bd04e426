import { rule, technical } from '../law/rule.ts';

export const scheduleNeedsAnOpenGate = rule({
  name: 'schedule-needs-an-open-gate',
  says: 'A date is fixed only at a gate that is open on that day.',
  ...technical,
  breaches: (gate: 'open' | 'limited' | 'closed' | 'unknown', statedByLateEntry: boolean) =>
    statedByLateEntry || gate === 'open' || gate === 'limited' ? [] : [`gate:${gate}`],
});
