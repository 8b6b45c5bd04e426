import { rule } from '../law/rule.ts';

export const phasesRunBesideEachOther = rule({
  name: 'phases-run-beside-each-other',
  says: 'After identification any phase may run beside any other; a phase that is open is not opened twice, and only an open one closes.',
  restsOn: ['Standards 7', 'Policy III (phases)'],
  basis: 'text',
  breaches: (act: 'open' | 'close', isOpen: boolean) =>
    act === 'open' && isOpen ? ['already-open'] : act === 'close' && !isOpen ? ['not-open'] : [],
});
