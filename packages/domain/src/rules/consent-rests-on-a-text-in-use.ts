import { ruleAnywhere } from '../law/effect-rule.ts';
import { dayOf } from '../time.ts';

export const consentRestsOnATextInUse = ruleAnywhere({
  name: 'consent-rests-on-a-text-in-use',
  says: 'The person agrees to a text that is in use on that day, in a language in which it is written or through an interpreter.',
  restsOn: ['Standards 6.3(b)', 'Standards 6.5(e)'],
  basis: 'derived',
  before: ['consented'],
  // "informed consent": to an edition nobody reads any more, or that nobody has written, nobody was informed.
  breaches: ({ effect: { consent: said, at, texts } }) => {
    if (!said.given) return [];
    const text = texts.find(({ number }) => number === said.textVersion);
    if (text === undefined) return ['text-unknown'];
    const day = dayOf(at);
    if (day < text.from || (text.withdrawnOn !== null && day >= text.withdrawnOn)) return ['text-not-in-use'];
    return said.interpreter || text.languages.includes(said.language) ? [] : ['text-not-in-her-language'];
  },
});
