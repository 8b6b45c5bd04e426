import type { Asked } from '../case/disclosures/copy.ts';
import { consentFor } from '../case/disclosures/rests-on.ts';
import type { SectionName } from '../case/sections.ts';
import { caseRule } from '../law/case-rule.ts';

export const copyRestsOnHerConsent = caseRule({
  name: 'copy-rests-on-her-consent',
  says: 'What is copied for somebody rests on one consent of hers that lives: to this recipient, for this use, for each section by name.',
  restsOn: ['Standards 6.3(b)', 'Standards 11(7)'],
  basis: 'text',
  guards: ['shareDisclosure'],
  // Standards 11(7): "including HIV status and profile of the victim's family unless there is informed consent from the victim".
  breaches: ({ file, said, at }) => {
    if (consentFor(file.consents, said, at) !== undefined) return [];
    const bare = said.sections.filter((one) => consentFor(file.consents, alone(said, one), at) === undefined);
    return bare.length === 0 ? ['two-consents'] : bare.map((section) => `section-not-agreed:${section}`);
  },
});

function alone(said: Asked, section: SectionName): Asked {
  return { ...said, sections: [section] };
}
