import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { assessment } from './track.ts';

/** An assessment of any of the eleven kinds, of suspected victims too (Standards 7.6(g)). */
export const recordAssessment = caseCommand({
  event: 'AssessmentRecorded',
  as: 'record',
  effects: {
    'examined.assessment': asSaid,
    'questioned.assessment': ({ said }) => (said.asked.length === 0 ? undefined : said),
  },
  path: 'assessments',
  group: 'assessment',
  settles: [
    'her-state-is-assessed-regularly',
    'health-is-assessed-first',
    'planned-assessment-is-done',
    'return-risk-is-assessed-soon',
  ],
  said: assessment,
  words: { section: 'needs', shape: () => ({ found: text(4000).optional() }) },
  into: 'assessments',
});

/* @__PURE__ */ documented(recordAssessment, {
  says: 'An assessment of any of the eleven kinds, with the person’s assent.',
  example: {
    kind: 'risk',
    riskOf: 'return',
    risk: 'acceptable-with-measures',
    home: 'own-family',
    together: ['family', 'community'],
    aimsTold: true,
    assent: 'agreed',
    asked: ['skills'],
    findings: [{ about: 'safety', service: 'follow-up' }],
    planned: '0199a7e2-8c16-7a10-9c11-0a3f5b2c4d60',
  },
  walked: { after: 'answerReferral' },
});
