import { rule, technical } from '../law/rule.ts';

type Sealing = { readonly restates: boolean; readonly sealed: string | undefined; readonly folded: string };

export const sealedMonthIsOnlyRestated = rule({
  name: 'sealed-month-is-only-restated',
  says: 'A sealed month is changed only by a restatement with its reason, and only where its figures are others now.',
  ...technical,
  breaches: ({ restates, sealed, folded }: Sealing) => [
    ...(!restates && sealed !== undefined ? ['sealed-already'] : []),
    ...(restates && sealed === undefined ? ['never-sealed'] : []),
    ...(restates && sealed === folded ? ['figures-are-the-same'] : []),
  ],
});
