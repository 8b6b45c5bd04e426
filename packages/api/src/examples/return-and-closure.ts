const entry = '0199a7e2-8c10-7a10-9c11-0a3f5b2c4d70';
const other = '0199a7e2-8c11-7a10-9c11-0a3f5b2c4d71';
const met = { met: true, evidence: 'visit' };

/** Going home, follow-up and closing. */
export const returnAndClosureExamples = {
  startReintegration: { decision: entry, consultation: other, to: 'own-family' },
  closeCase: {
    reason: 'recovered',
    criteria: { 'family-relations': met, 'family-economy': met, 'daily-activities': met, stability: met },
    wellbeing: {
      healthier: true,
      'emotionally-stable': true,
      'financially-stable': true,
      settled: true,
      confident: true,
    },
    consultation: entry,
  },
  reopenCase: { reason: 'traumatised-again' },
} as const;
