import type { ExportState } from '../interchange/export-state.ts';
import { rule } from '../law/rule.ts';
import type { Actor } from '../people/actor.ts';

export const exportTakesTwoOrganisations = rule({
  name: 'export-takes-two-organisations',
  says: 'Cases leave the platform only when a second person of another organisation has approved the counted list.',
  restsOn: ['Standards 6.3(d)'],
  basis: 'derived',
  breaches: (
    { answered, by, organisation }: Pick<ExportState, 'answered' | 'by' | 'organisation'>,
    second: Pick<Actor, 'id' | 'organisation'>,
  ) => {
    if (answered !== undefined) return ['no-open-proposal'];
    return [
      ...(by === second.id ? ['own-proposal'] : []),
      ...(organisation === second.organisation ? ['own-organisation'] : []),
    ];
  },
});
