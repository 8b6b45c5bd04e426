import type { Exploitation } from '@homeward/domain/case/clear';
import { fromTheStart } from '@homeward/domain/settings/setting';
import type { Person } from '../../replay/people.ts';
import { cambodianName, foreignName } from '../names.ts';
import type { Random } from '../random.ts';

export type Home = 'KH' | 'TH' | 'VN' | 'MY';

const purposes: readonly Exploitation[] = [
  'forced-labour',
  'forced-labour',
  'domestic-work',
  'prostitution',
  'begging-dangerous-labour',
  'servile-marriage',
];

type Who = Partial<Pick<Person, 'child' | 'sex' | 'exploitation'>> & { readonly home?: Home };

/** Somebody whom nobody is: name, sex, year of birth and what was done to them, drawn by lot. Two of three are women. */
export function somebody(random: Random, story: string, day: string, { home = 'KH', ...said }: Who = {}): Person {
  const sex = said.sex ?? (random.next() < 0.66 ? 'female' : 'male');
  const child = said.child ?? false;
  const age = child ? 8 + Math.floor(random.next() * 8) : 19 + Math.floor(random.next() * 22);
  return {
    story,
    sex,
    child,
    name: home === 'KH' ? cambodianName(random, sex) : foreignName(random, home, sex),
    birthYear: String(Number(day.slice(0, 4)) - age),
    exploitation: said.exploitation ?? [random.from(purposes)],
    day,
    text: day < fromTheStart ? '2008' : '1',
  };
}
