import { effectRule } from '../law/effect-rule.ts';
import { sightToCopy } from '../people/copying.ts';

export const whoeverCopiesMayOpenIt = effectRule({
  name: 'whoever-copies-may-open-it',
  says: 'Nobody has a part of a file copied for others that they may not open themselves.',
  restsOn: ['Standards 6.3(e)'],
  basis: 'derived',
  before: ['disclosed.copy', 'disclosed.whereabouts-asked', 'disclosed.exception-asked'],
  breaches: ({ file, effect: { sections }, by, at }) =>
    sections.filter((one) => !sightToCopy(by, file, at).includes(one)).map((one) => `not-open-to-you:${one}`),
});
