import { familyFound } from '../case/family/family-found.ts';
import { effectRule } from '../law/effect-rule.ts';

export const supervisedContactIsSupervised = effectRule({
  name: 'supervised-contact-is-supervised',
  says: 'Where contact with the family is safe only with somebody present, somebody is.',
  restsOn: ['Standards 6.8(e)'],
  basis: 'derived',
  before: ['met.family'],
  breaches: ({ file, effect, recordedAt }) =>
    !effect.supervised && familyFound(file, recordedAt) === 'supervised-only' ? ['contact-unsupervised'] : [],
});
