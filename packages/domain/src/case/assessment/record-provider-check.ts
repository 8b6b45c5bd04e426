import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { providerCheck } from './track.ts';

/** Whoever entrusts a person to a provider has seen its yearly assessment. */
export const recordProviderCheck = caseCommand({
  event: 'ProviderCheckRecorded',
  as: 'record',
  effects: { 'provider-judged': asSaid },
  path: 'provider-checks',
  group: 'assessment',
  settles: ['premises-are-assessed-every-year', 'service-quality-is-assessed-every-year'],
  said: providerCheck,
  into: 'providerChecks',
});

/* @__PURE__ */ documented(recordProviderCheck, {
  says: 'The yearly assessment of a provider was seen.',
  example: { provider: 'demo-ngo', of: 'service-quality', doneOn: '2026-02-01' },
});
