import { standingWords } from '../case/consents/by-others.ts';
import type { Asked } from '../case/disclosures/copy.ts';
import { consentFor } from '../case/disclosures/rests-on.ts';
import type { Judged } from '../case/judged.ts';
import type { SectionName } from '../case/sections.ts';
import { effectRule } from '../law/effect-rule.ts';

export const copyRestsOnHerConsent = effectRule({
  name: 'copy-rests-on-her-consent',
  says: 'What is copied for somebody rests on one living consent of the person: to this recipient, for this use, for each section by name.',
  restsOn: ['Standards 6.3(b)', 'Standards 11(7)'],
  basis: 'derived',
  before: ['disclosed.copy', 'disclosed.whereabouts-asked', 'disclosed.agreed'],
  // Standards 11(7): "including HIV status and profile of the victim's family unless there is informed consent from the victim".
  breaches: ({ file, effect, at, recordedAt }) => {
    // What waited for a second person is judged again when that person agrees: the consent may have been taken back
    // meanwhile.
    if ('ground' in effect) return [];
    // A copy is made now, whatever day it is dated to: a yes that ran out since carries none.
    const consents = standingWords(file, recordedAt);
    return [...new Set([at, recordedAt].flatMap((moment) => notAgreed({ consents }, effect, moment)))];
  },
});

function notAgreed({ consents }: Pick<Judged, 'consents'>, asked: Asked, at: string): readonly string[] {
  if (consentFor(consents, asked, at) !== undefined) return [];
  const bare = asked.sections.filter((one) => consentFor(consents, alone(asked, one), at) === undefined);
  return bare.length === 0 ? ['two-consents'] : bare.map((section) => `section-not-agreed:${section}`);
}

function alone(said: Asked, section: SectionName): Asked {
  return { ...said, sections: [section] };
}
