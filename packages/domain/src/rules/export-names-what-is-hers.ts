import { rule } from '../law/rule.ts';

export const exportNamesWhatIsHers = rule({
  name: 'export-names-what-is-hers',
  says: 'Whoever proposes an export names cases that they work on themselves, and at least one.',
  restsOn: ['Standards 6.3(e)'],
  basis: 'derived',
  breaches: (asked: readonly string[], known: readonly string[]) => {
    if (asked.length === 0) return ['nothing-to-export'];
    return asked.every((one) => known.includes(one)) ? [] : ['not-hers-to-export'];
  },
});
