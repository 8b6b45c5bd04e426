import { livingShares } from '../case/disclosures/living.ts';
import { caseRule } from '../law/case-rule.ts';
import { technical } from '../law/rule.ts';

export const onlyALivingCopyIsEnded = caseRule({
  name: 'only-a-living-copy-is-ended',
  says: 'A copy is ended while it can be read; a handover’s sheet ends with the handover, and what the care team reads ends with the care there.',
  ...technical,
  guards: ['endDisclosure'],
  naming: (file) =>
    livingShares(file)
      .map(({ id }) => ({ copy: id }))
      .at(-1),
  breaches: ({ file, said: { copy } }) =>
    livingShares(file).some(({ id }) => id === copy) ? [] : ['only-a-living-copy-is-ended'],
});
