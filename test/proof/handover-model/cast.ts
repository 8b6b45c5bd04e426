import type { Actor, ForeignCountry } from '@homeward/domain/people/actor';
import { people } from '../../domain/made.ts';

/** The parts that somebody may play at one handover: both sides, their missions, and those who belong to none of it. */
export const parts = [
  'case-worker',
  'central-unit',
  'shift-lead',
  'consul',
  'supervisor',
  'unit',
  'second-of-the-unit',
  'embassy',
  'stranger',
  'same-person',
  'same-organisation',
] as const;
type Part = (typeof parts)[number];

const neighbours = { TH: 'vn', VN: 'my', MY: 'th' } as const;

/** Everybody who may try something on a handover of this country. The last two would confirm for Cambodia what they confirmed for the other side. */
export function castOf(country: ForeignCountry): Readonly<Record<Part, Actor>> {
  const code = country.toLowerCase() as 'th' | 'vn' | 'my';
  const unit = people[`counterpart-${code}`];
  return {
    'case-worker': people['case-worker'],
    'central-unit': people['central-unit'],
    'shift-lead': people['shift-lead'],
    consul: people['consul-kh'],
    supervisor: people.supervisor,
    unit,
    'second-of-the-unit': { ...unit, id: `${unit.id}-second` },
    embassy: people[`embassy-${code}`],
    stranger: people[`counterpart-${neighbours[country]}`],
    'same-person': { ...people['central-unit'], id: unit.id },
    'same-organisation': { ...people['shift-lead'], id: 'lent-officer', organisation: unit.organisation },
  };
}
