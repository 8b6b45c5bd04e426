import { isByOthers, type SaidConsent } from '../consent/consent.ts';
import { ruleAnywhere } from '../law/effect-rule.ts';

/** Whom somebody in danger may need before they can be asked: a doctor, and a file that says so. */
export const neededInDanger: readonly SaidConsent['to'][] = ['case-file', 'hospital'];

export const othersAnswerForAStrangeAdultOnlyInDanger = ruleAnywhere({
  name: 'others-answer-for-a-strange-adult-only-in-danger',
  says: 'Before an adult has a file, nobody agrees for the person but to a doctor and to the file itself.',
  restsOn: ['Standards 6.3(b)', 'Standards 6.10(d)'],
  basis: 'derived',
  before: ['consented.at-the-border'],
  // Standards 6.10(d): "only … on adult victims' behalves when they are unable to make their own". At the border nobody has found that.
  breaches: ({ effect: { consent, child } }) =>
    consent.given && isByOthers(consent) && !child && !neededInDanger.includes(consent.to) ? ['able-to-be-asked'] : [],
});
