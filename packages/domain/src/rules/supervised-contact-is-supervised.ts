import { latest } from '../case/latest.ts';
import { caseRule } from '../law/case-rule.ts';

export const supervisedContactIsSupervised = caseRule({
  name: 'supervised-contact-is-supervised',
  says: 'Where contact with the family is safe only with somebody present, somebody is.',
  restsOn: ['Standards 6.8(e)'],
  basis: 'derived',
  guards: ['recordFamilyContact'],
  breaches: ({ file, said }) =>
    latest(file.familySafety)?.outcome === 'supervised-only' && !said.supervised ? ['contact-unsupervised'] : [],
});
