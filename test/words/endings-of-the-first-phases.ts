import { topic } from '../../packages/domain/src/case/assessment/topics.ts';
import { assessment } from '../../packages/domain/src/case/assessment/track.ts';
import { intervention } from '../../packages/domain/src/case/crisis/track.ts';
import { receptionItem } from '../../packages/domain/src/case/reception/track.ts';
import { evaluationSources } from '../../packages/domain/src/case/reintegration/evaluation.ts';
import { urgentNeeds } from '../../packages/domain/src/case/stay/stays-now.ts';

/** Codes of crisis, reception, planning and assessment whose ending has a sentence of its own. */
export const sentencesOfTheFirstPhases = { 'reception-open': receptionItem.options } as const;

/** Those whose ending has a word. */
export const endingsOfTheFirstPhases = {
  'need-unanswered': urgentNeeds,
  'supply-missing': intervention().supplies.unwrap().element.options,
  'already-answered': topic.options,
  'finding-leads-nowhere': assessment().findings.unwrap().element.shape.about.options,
  'not-said': evaluationSources,
  'not-discreet': ['neighbours', 'local-authority'],
  'not-in-the-file': [
    'merge',
    'crisis',
    'stay',
    'plan',
    'action',
    'request',
    'assessment',
    'planned',
    'referral',
    'alert',
    'missing',
    'reviews',
    'decision',
    'need',
    'hearing',
    'tracing',
    'hold',
    'copy',
    'companion',
    'publication',
    'correctionRequest',
    'proceeding',
    'reintegration',
    'against',
    'preparation',
    'capacity',
    'list',
    'discrepancy',
  ],
} as const;
