import { rule, technical } from '../law/rule.ts';

export const confirmedMinutesStandStill = rule({
  name: 'confirmed-minutes-stand-still',
  says: 'A side that has confirmed the minutes changes nothing in them unless it disputes or postpones; what the other side changes asks both to confirm anew.',
  ...technical,
  breaches: (confirmedBy: readonly string[], by: string) =>
    confirmedBy.filter((side) => side === by).map((side) => `confirmed-by:${side}`),
});
