import { rule } from '../law/rule.ts';

export const checklistMovesForward = rule({
  name: 'checklist-moves-forward',
  says: 'A handover keeps the checklist it began with; it moves to a newer version, never to an older or an unknown one.',
  restsOn: ['Standards 7.3(d)'],
  basis: 'derived',
  breaches: (known: readonly number[], current: number, asked: number) =>
    asked > current && known.includes(asked) ? [] : ['no-newer-version'],
});
