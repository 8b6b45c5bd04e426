import { type CrossingCorridor, templateFor } from '../handover/templates/template-for.ts';
import { type AnyCountry, foreignCountry } from '../people/actor.ts';
import { corridorNow } from '../settings/corridors/corridors.ts';
import { knownAgreements } from '../settings/known/agreements.ts';

/** One way across a border: what the two countries have agreed, the newest checklist, what each owes the other by when, who hears of what, and what a sheet says. */
export function corridorSeen(corridor: CrossingCorridor) {
  const [from, to] = corridor.split('-') as [AnyCountry, AnyCountry];
  const agreements = knownAgreements.filter((one) => one.with === from || one.with === to);
  const { id, version } = templateFor(corridor, 'formal');
  return {
    corridor,
    from,
    to,
    agreements,
    /** Whether an agreement on trafficking is on file; a report of a corridor without one says so. */
    onTrafficking: agreements.some(({ about }) => about === 'trafficking'),
    checklist: { id, version },
    deadlines: corridorNow(corridor).deadlines,
    notices: corridorNow(corridor).notices,
    sheet: corridorNow(corridor).sheet,
  };
}

/** Every corridor, each way. */
export const corridorNames: readonly CrossingCorridor[] = [
  ...foreignCountry.options.flatMap((one) => [`${one}-KH`, `KH-${one}`] as const),
  'KH-ZZ',
];
