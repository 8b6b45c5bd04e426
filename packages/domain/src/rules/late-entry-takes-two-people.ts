import { lateEntries } from '../case/breaches/late-entries.ts';
import { effectRule } from '../law/effect-rule.ts';

export const lateEntryTakesTwoPeople = effectRule({
  name: 'late-entry-takes-two-people',
  says: 'That something happened earlier than it was written down counts when a second person has seen the paper that says so.',
  restsOn: ['Standards 6.10(b)', 'Standards 7.10(e)'],
  basis: 'derived',
  before: ['approved.late-entry'],
  breaches: ({ file, effect, by }) => {
    const late = lateEntries(file).find(({ id }) => id === effect.entry);
    if (late === undefined) return ['no-late-entry'];
    return late.by === by.id ? ['own-entry'] : [];
  },
});
