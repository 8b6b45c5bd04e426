import type { Random } from './random.ts';

type Name = { readonly local?: string; readonly latin: string };

type Spelled = readonly (readonly [local: string, latin: string])[];

const cambodian: Readonly<Record<'family' | 'female' | 'male', Spelled>> = {
  family: [
    ['សុខ', 'Sok'],
    ['ចាន់', 'Chan'],
    ['កែវ', 'Keo'],
    ['ហេង', 'Heng'],
    ['លី', 'Ly'],
    ['ឈឹម', 'Chhim'],
    ['ប៉ែន', 'Pen'],
    ['មាស', 'Meas'],
  ],
  female: [
    ['ស្រីពៅ', 'Srey Pov'],
    ['សុភា', 'Sophea'],
    ['ចន្ធូ', 'Chanthou'],
    ['បុប្ផា', 'Bopha'],
    ['ម៉ាលី', 'Maly'],
  ],
  male: [
    ['ដារ៉ា', 'Dara'],
    ['វិចិត្រ', 'Vichet'],
    ['បូរី', 'Borey'],
    ['រតនា', 'Ratana'],
    ['សំណាង', 'Samnang'],
  ],
};

/** A Cambodian name of nobody: family and given name drawn by lot, in both scripts, marked as invented. */
export function cambodianName(random: Random, sex: 'female' | 'male'): Name {
  const [familyLocal, familyLatin] = random.from(cambodian.family);
  const [givenLocal, givenLatin] = random.from(cambodian[sex]);
  return { local: `${familyLocal} ${givenLocal}`, latin: `${familyLatin} ${givenLatin} (invented)` };
}

/** Family and given names of the other three countries, in the order in which they are said there. */
const abroad: Readonly<Record<'VN' | 'TH' | 'MY', Readonly<Record<'first' | 'female' | 'male', Spelled>>>> = {
  VN: {
    first: [
      ['Nguyễn', 'Nguyen'],
      ['Trần', 'Tran'],
      ['Phạm', 'Pham'],
      ['Võ', 'Vo'],
    ],
    female: [
      ['Thị Hoa', 'Thi Hoa'],
      ['Thị Mai', 'Thi Mai'],
      ['Ngọc Lan', 'Ngoc Lan'],
    ],
    male: [
      ['Văn Nam', 'Van Nam'],
      ['Minh Đức', 'Minh Duc'],
    ],
  },
  TH: {
    first: [
      ['มาลี', 'Malee'],
      ['สมพร', 'Somporn'],
      ['วันดี', 'Wandee'],
    ],
    female: [
      ['ใจดี', 'Jaidee'],
      ['แสงทอง', 'Saengthong'],
    ],
    male: [
      ['ศรีสุข', 'Srisuk'],
      ['บุญมา', 'Boonma'],
    ],
  },
  MY: {
    first: [
      ['Nur', 'Nur'],
      ['Siti', 'Siti'],
      ['Ahmad', 'Ahmad'],
    ],
    female: [
      ['Aina', 'Aina'],
      ['Farah', 'Farah'],
    ],
    male: [
      ['Hakim', 'Hakim'],
      ['Zulkifli', 'Zulkifli'],
    ],
  },
};

/** A name of nobody from another country, in its own script and in Latin letters, marked as invented. */
export function foreignName(random: Random, country: keyof typeof abroad, sex: 'female' | 'male'): Name {
  const [firstLocal, firstLatin] = random.from(abroad[country].first);
  const [lastLocal, lastLatin] = random.from(abroad[country][sex]);
  return { local: `${firstLocal} ${lastLocal}`, latin: `${firstLatin} ${lastLatin} (invented)` };
}

/** Names of nobody from the other three countries. */
export const foreignNames = {
  VN: [
    { local: 'Nguyễn Thị Hoa', latin: 'Nguyen Thi Hoa (invented)' },
    { local: 'Trần Thị Mai', latin: 'Tran Thi Mai (invented)' },
  ],
  TH: [{ local: 'มาลี ใจดี', latin: 'Malee Jaidee (invented)' }],
  MY: [{ latin: 'Nur Aina (invented)' }],
} as const satisfies Readonly<Record<string, readonly Name[]>>;
