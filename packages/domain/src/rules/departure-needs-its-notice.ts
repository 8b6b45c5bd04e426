import { rule } from '../law/rule.ts';

export const departureNeedsItsNotice = rule({
  name: 'departure-needs-its-notice',
  says: 'Nobody departs before the receiving country was told and has acknowledged it, or a reason says why not.',
  restsOn: ['Policy VI.b'],
  basis: 'derived',
  breaches: (
    before: { readonly acknowledgedAt?: string | undefined },
    onPaper: boolean,
    override: string | undefined,
  ) => (before.acknowledgedAt === undefined && !onPaper && override === undefined ? ['notice-not-acknowledged'] : []),
});
