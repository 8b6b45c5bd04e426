import { rule } from '../law/rule.ts';

export const consentNeedsItsInterpreter = rule({
  name: 'consent-needs-its-interpreter',
  says: 'Whoever does not speak Khmer, or signs, agrees to something only through an interpreter; she may refuse without one.',
  restsOn: ['Standards 6.5(e)', 'Standards 6.3(b)'],
  basis: 'text',
  breaches: (
    her: { readonly language: string; readonly signLanguage: boolean },
    consent: { readonly given: boolean; readonly interpreter: boolean },
  ) => {
    const understands = her.language === 'km' && !her.signLanguage;
    return consent.given && !consent.interpreter && !understands ? ['interpreter-missing'] : [];
  },
});
