import type { Judged } from '../case/judged.ts';
import { transitNow, unansweredNeeds, urgentNeeds } from '../case/stay/stays-now.ts';
import { effectRule } from '../law/effect-rule.ts';

export const transitCentreLinksOutside = effectRule({
  name: 'transit-centre-links-outside',
  says: 'In a transit centre reception ends when the person’s urgent needs are identified and they are linked to outside services.',
  restsOn: ['Standards 3', 'Policy II.B'],
  basis: 'derived',
  before: ['phase-set.ends'],
  when: { phase: 'reception' },
  breaches: ({ file, effect: { phase } }) =>
    phase === 'reception' && transitNow(file) !== undefined ? openIn(file) : [],
});

// Standards 3(1): "to identify the urgent needs of victims and connect them with external services".
function openIn(file: Judged): readonly string[] {
  const unanswered = unansweredNeeds(file).filter((need) => urgentNeeds.includes(need));
  const linked = file.referrals.length > 0 || Object.keys(file.services).length > 0;
  return [...unanswered.map((need) => `need-unanswered:${need}`), ...(linked ? [] : ['no-outside-service'])];
}
