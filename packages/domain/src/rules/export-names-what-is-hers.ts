import { ruleAnywhere } from '../law/effect-rule.ts';

export const exportNamesWhatIsHers = ruleAnywhere({
  name: 'export-names-what-is-hers',
  says: 'Whoever proposes an export names cases that they work on themselves, and at least one.',
  restsOn: ['Standards 6.3(e)'],
  basis: 'derived',
  before: ['disclosed.export-asked'],
  breaches: ({ effect: { asked, known } }) => {
    if (asked.length === 0) return ['nothing-to-export'];
    const own = new Set(known);
    return asked.every((one) => own.has(one)) ? [] : ['not-hers-to-export'];
  },
});
