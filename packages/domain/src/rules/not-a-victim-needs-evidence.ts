import { isProposed } from '../case/identification/determination.ts';
import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

export const notAVictimNeedsEvidence = effectRule({
  name: 'not-a-victim-needs-evidence',
  says: 'That somebody is not a victim is proposed only with evidence, and an answer to each of the three stages.',
  restsOn: ['Standards 7.1(c)', 'Policy III (presumption of victim)', 'Policy I (stages)'],
  basis: 'text',
  before: ['determined.said'],
  // "…treated as a victim and provided with appropriate support and services until there is conclusive evidence indicating otherwise."
  breaches: ({ effect: { status, evidence, stages } }) => {
    if (!isProposed(status)) return [];
    const answers = Object.entries(stages ?? {});
    return [
      ...(evidence === undefined ? ['evidence-missing'] : []),
      ...(stages === undefined ? ['stages-missing'] : []),
      ...answers.filter(([, answer]) => answer === 'unknown').map(([stage]) => `stage-unknown:${stage}`),
      ...(stages !== undefined && answers.every(([, answer]) => answer === 'yes') ? ['all-stages-found'] : []),
    ];
  },
});

/* @__PURE__ */ quoted(
  notAVictimNeedsEvidence,
  'until there is conclusive evidence indicating otherwise',
  'If there is inconclusive evidence',
  'Human trafficking occurs in three stages',
);
