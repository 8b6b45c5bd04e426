import type { Corridor } from '../../../packages/domain/src/case/clear.ts';
import type { Somebody } from './populations.ts';

/** A sum of unknown numbers of people; each name is how many of one kind there are. */
export type Sum = readonly string[];

const halves = ['H1', 'H2'] as const;
const sexes = ['female', 'male', 'other', 'unknown'] as const;
/** Of whoever has no known age group some were presumed children. */
const ages = ['0-11', '12-17', '18-24', '25+', 'doubt', 'grown'] as const;
const children: readonly string[] = ['0-11', '12-17', 'doubt'];
const bands: Readonly<Record<string, readonly string[]>> = {
  'under-18': ['0-11', '12-17'],
  '18-and-over': ['18-24', '25+'],
  unknown: ['doubt', 'grown'],
};
const ways = ['formal', 'deportation', 'embassy-assisted', 'other'];
const sexual = ['prostitution', 'sex-tourism-entertainment', 'pornography'];
const labour = ['forced-labour', 'bonded-labour', 'child-labour', 'domestic-work', 'begging-dangerous-labour'];

/** The purposes that a corridor's published figure counts. */
function purposesOf(corridor: Corridor): readonly string[] {
  if (corridor === 'VN-KH') return labour;
  return corridor === 'TH-KH' || corridor === 'KH-VN' ? sexual : [];
}

function subsetsOf(all: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_one, at) => (bits >> at) & 1));
}

/** Whom the corridor's figure counts among people of one sex and age, for whatever purpose. */
function isCounted(corridor: Corridor, sex: string, age: string): boolean {
  if (corridor === 'TH-KH') return sex === 'female' || children.includes(age);
  return corridor !== 'KH-VN' || sex === 'female';
}

function people(
  of: { half?: string; sex?: string; ages?: readonly string[] },
  keeps = (_sex: string, _age: string) => true,
): Sum {
  return halves
    .filter((half) => of.half === undefined || of.half === half)
    .flatMap((half) =>
      sexes
        .filter((sex) => of.sex === undefined || of.sex === sex)
        .flatMap((sex) =>
          ages
            .filter((age) => (of.ages === undefined || of.ages.includes(age)) && keeps(sex, age))
            .map((age) => `p_${half}_${sexes.indexOf(sex)}_${ages.indexOf(age)}`),
        ),
    );
}

function trafficked(corridor: Corridor, keeps: (purposes: readonly string[], counted: boolean) => boolean): Sum {
  return [true, false].flatMap((counted) =>
    subsetsOf(purposesOf(corridor)).flatMap((set, at) => (keeps(set, counted) ? [`t_${counted ? 1 : 0}_${at}`] : [])),
  );
}

function came(half: string, way: string): string {
  return `c_${half}_${ways.indexOf(way)}`;
}

/**
 * Whom a line of a table counts, as a sum of kinds; undefined where nothing else that is printed speaks of the same people. The kinds
 * are by half, sex and age, by purposes, by channel and by quarter: sums of these hold exactly where people exist of whom they hold.
 */
export function sumOf(corridor: Corridor, name: string): Sum | undefined {
  const [period = '', table = '', code = ''] = name.split(' ');
  const [, part] = period.split('-');
  const half = part?.startsWith('H') ? { half: part } : {};
  switch (table) {
    case 'all':
      return part?.startsWith('Q') ? [`q_${part}`] : people(half);
    case 'sex':
      return people({ ...half, sex: code });
    case 'age':
      return people({ ...half, ages: bands[code] ?? [] });
    case 'age-group':
      return people({ ages: [code] });
    case 'sex-age': {
      const [sex = '', band = ''] = code.split('.');
      return people({ sex, ages: bands[band] ?? [] });
    }
    case 'channel':
      return halves.filter((one) => half.half === undefined || half.half === one).map((one) => came(one, code));
    case 'purpose':
      return purposesOf(corridor).includes(code) ? trafficked(corridor, (set) => set.includes(code)) : undefined;
    case 'figures':
      return figure(corridor, code);
    default:
      return undefined;
  }
}

function figure(corridor: Corridor, code: string): Sum {
  if (code === 'A6') return people({});
  if (code === 'A5') return ['fishing'];
  if (code === 'A1') return people({}, (sex, age) => isCounted(corridor, sex, age));
  return trafficked(corridor, (set, counted) => counted && set.length > 0);
}

/** The kinds in which one person counts: whoever is known is one of each of them. Where tables are of handovers, whoever came otherwise has a way home alone. */
export function kindsOf(corridor: Corridor, one: Somebody, counts?: 'handovers'): Sum {
  const half = one.month <= 6 ? 'H1' : 'H2';
  const way = ways.includes(one.channel) ? [came(half, one.channel)] : [];
  if (counts === 'handovers' && one.channel !== 'formal') return way;
  const age = one.ageGroup === 'unknown' ? (one.age === 'adult' ? 'grown' : 'doubt') : one.ageGroup;
  const theirs = purposesOf(corridor).filter((purpose) => one.exploitation.some((mine) => mine === purpose));
  const set = subsetsOf(purposesOf(corridor)).findIndex((all) => all.join() === theirs.join());
  const among = isCounted(corridor, one.sex, age) ? 1 : 0;
  return [
    `p_${half}_${sexes.indexOf(one.sex)}_${ages.indexOf(age)}`,
    ...way,
    `t_${among}_${set}`,
    `q_Q${Math.ceil(one.month / 3)}`,
    one.sector === 'fishing' ? 'fishing' : 'ashore',
  ];
}

/**
 * What holds of everybody, whatever is printed: sums that are the same people counted another way. Where the tables are of handovers, those
 * who came otherwise are in the ways home alone.
 */
export function sameOf(corridor: Corridor, counts?: 'handovers'): readonly (readonly [Sum, Sum])[] {
  const counted = (is: boolean) => people({}, (sex, age) => isCounted(corridor, sex, age) === is);
  return [
    ...[true, false].map((is) => [trafficked(corridor, (_, one) => one === is), counted(is)] as const),
    ...halves.map(
      (half) => [people({ half }), (counts === undefined ? ways : ['formal']).map((way) => came(half, way))] as const,
    ),
    [people({ half: 'H1' }), ['q_Q1', 'q_Q2']],
    [people({ half: 'H2' }), ['q_Q3', 'q_Q4']],
    [people({}), ['fishing', 'ashore']],
  ];
}
