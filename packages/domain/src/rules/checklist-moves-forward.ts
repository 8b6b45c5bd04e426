import { rule, technical } from '../law/rule.ts';

export const checklistMovesForward = rule({
  name: 'checklist-moves-forward',
  says: 'A handover keeps the checklist it began with; it moves to a newer version, never to an older or an unknown one.',
  ...technical,
  breaches: (known: readonly number[], current: number, asked: number) =>
    asked > current && known.includes(asked) ? [] : ['no-newer-version'],
});
