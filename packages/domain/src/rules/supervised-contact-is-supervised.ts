import { latest } from '../case/latest.ts';
import { effectRule } from '../law/effect-rule.ts';

export const supervisedContactIsSupervised = effectRule({
  name: 'supervised-contact-is-supervised',
  says: 'Where contact with the family is safe only with somebody present, somebody is.',
  restsOn: ['Standards 6.8(e)'],
  basis: 'derived',
  before: ['met.family'],
  breaches: ({ file, effect }) =>
    latest(file.familySafety)?.outcome === 'supervised-only' && !effect.supervised ? ['contact-unsupervised'] : [],
});
