import { sinceItBegan } from '../case/closing/cycle.ts';
import { saysYes } from '../case/decisions/says-yes.ts';
import type { Judged } from '../case/judged.ts';
import { latest } from '../case/latest.ts';
import { effectRule } from '../law/effect-rule.ts';
import { isChild } from '../people/age.ts';

export const childsCaseClosesNotOnHerWordAlone = effectRule({
  name: 'childs-case-closes-not-on-her-word-alone',
  says: 'A child’s case closes by the child’s wish only when that was decided with the guardian or in the child’s best interest, and the child’s opinion was weighed.',
  restsOn: ['Standards 6.10(e)', 'Standards 7.10(b)'],
  basis: 'derived',
  before: ['case-ends'],
  when: { reason: 'her-decision' },
  breaches: ({ file, effect: { reason }, at }) => {
    const byWish = reason === 'her-decision' || reason === 'taken-over';
    if (!byWish || !isChild(file, at)) return [];
    const decision = latest(
      sinceItBegan(
        file,
        file.decisions.filter(({ about }) => about === 'closing'),
      ),
    );
    if (decision === undefined || !saysYes(decision)) return ['closing-not-decided'];
    // Standards 6.10(e): "have their decisions carried out as far as their security, safety and well-being allow".
    const together = decision.decidedBy === 'best-interest' || isWithGuardian(file);
    return [
      ...(together ? [] : ['neither-guardian-nor-best-interest']),
      ...(decision.opinion === undefined ? ['opinion-not-weighed'] : []),
    ];
  },
});

function isWithGuardian(file: Judged): boolean {
  return latest(sinceItBegan(file, file.closingTalks))?.with === 'herself-and-guardian';
}
