import { evolveFigures, type FiguresKind, figuresSealed, sealedFigures } from '@homeward/domain/report/sealed-figures';
import { aggregate } from './aggregate.ts';

export type FiguresPlace = { readonly kind: FiguresKind; readonly period: string };

/** Figures that are counted once: of each time one item, which is read as it stands and folded from nothing. */
export const figuresOnce = aggregate({
  name: 'figures',
  table: 'facts',
  stateKey: ({ kind, period }: FiguresPlace) => ({ pk: 'closed#figures', sk: `${kind}#${period}` }),
  eventPk: ({ kind, period }) => `closed#figures#${kind}#${period}`,
  nameOf: ({ kind, period }) => `${kind}/${period}`,
  state: sealedFigures,
  event: figuresSealed,
  evolve: evolveFigures,
  line: sealedFigures,
  lineOf: (state) => state,
  indexes: () => ({}),
});
