import { caseRule } from '../law/case-rule.ts';

export const searchEndsAfterThePoliceWasTold = caseRule({
  name: 'search-ends-after-the-police-was-told',
  says: 'Nobody stops looking for her before the police was told.',
  restsOn: ['Standards 6.1(k)'],
  basis: 'derived',
  guards: ['endMissing'],
  breaches: ({ file, said }) => {
    const told = file.missingSteps.some(({ missing, step }) => missing === said.missing && step === 'police-told');
    return said.outcome === 'not-found' && !told ? ['police-not-told'] : [];
  },
});
