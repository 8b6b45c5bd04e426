import type { Invariant, Told } from './story.ts';
import { earlier, lastOf } from './told.ts';

/** Whether the person had no say in a decision. */
const withoutThem = ({ said }: Told) =>
  said['notConsulted'] !== undefined && ['substitute', 'best-interest'].includes(String(said['decidedBy']));

export const whoeverWasNotAskedIsToldWhy: Invariant = {
  row: 'R066',
  says: 'In no history does a case end while something was decided without the person and nobody told them why, and what good it does.',
  after: ['CaseClosed'],
  near: ['DecisionTaken', 'DecisionExplained', 'ClosingTalkedOver', 'ClosingPrepared'],
  broken: (story) => {
    if (['died', 'unreachable'].includes(String(lastOf(story).said['reason']))) return [];
    const explained = earlier(story, 'DecisionExplained').filter(
      ({ said }) => said['whyTold'] === true && said['benefitTold'] === true && said['understood'] === true,
    );
    return earlier(story, 'DecisionTaken')
      .filter(withoutThem)
      .filter(({ id }) => !explained.some(({ said }) => said['decision'] === id))
      .map(({ said }) => `nobody told the person why it was decided without them: ${String(said['about'])}`);
  },
};
