import { neededSections } from '../consent/projection.ts';
import { effectRule } from '../law/effect-rule.ts';

export const copyStaysWithinItsUse = effectRule({
  name: 'copy-stays-within-its-use',
  says: 'A recipient is given only those parts of a file that its part in supporting the person takes; whoever checks a border, on one day at one crossing.',
  restsOn: ['Standards 6.3(c)', 'Standards 6.3(e)'],
  basis: 'derived',
  before: ['disclosed.copy', 'disclosed.whereabouts-asked', 'disclosed.exception-asked'],
  breaches: ({ effect: { to, for: use, sections, manifest } }) => [
    ...sections.filter((one) => !neededSections({ to, use }).includes(one)).map((one) => `not-for-this-use:${one}`),
    ...((to === 'border-police') === (manifest !== undefined) ? [] : ['manifest-missing']),
  ],
});
