/** One invented person of a truck, as the officer hears and sees them. */
export type Passenger = {
  readonly name: string;
  readonly sex: 'female' | 'male';
  readonly years: number;
  readonly speaks: 'km' | 'vi';
  readonly withFamily: boolean;
  /** Wages kept and locked in: two of the five questions are answered with yes. */
  readonly exploited: boolean;
};

const family = ['សុខ', 'ចាន់', 'កែវ', 'ហេង', 'លី', 'ឈឹម', 'ប៉ែន', 'មាស', 'នួន', 'អ៊ុក', 'ទេព'];
const given = {
  male: ['ដារ៉ា', 'វិចិត្រ', 'បូរី', 'រតនា', 'សំណាង', 'ពិសិដ្ឋ', 'វណ្ណៈ', 'ចំរើន'],
  female: ['ស្រីមុំ', 'សុភា', 'ចន្ធូ', 'បុប្ផា', 'ម៉ាលី', 'ស្រីពៅ', 'គន្ធា'],
} as const;

/** Who sits on the truck, in the order they are seen: sex and years; the children come first. */
const seats = (men: number, women: number, boys: number, girls: number) => [
  ...Array.from({ length: girls }, (_, n) => ({ sex: 'female' as const, years: 5 + 2 * n })),
  ...Array.from({ length: boys }, (_, n) => ({ sex: 'male' as const, years: 4 + 2 * n })),
  ...Array.from({ length: women }, (_, n) => ({ sex: 'female' as const, years: 21 + 3 * n })),
  ...Array.from({ length: men }, (_, n) => ({ sex: 'male' as const, years: 20 + 2 * n })),
];

/** Men, women, boys and girls on a truck of every kind of passenger: 43 people where it is to be proved, 13 at a commit. */
export const heads: readonly [number, number, number, number] = process.env['PROOF'] ? [19, 12, 7, 5] : [7, 3, 2, 1];

/**
 * The people of one truck, the same each time: most with a family name and a given one in Khmer, every sixth with one name alone,
 * one Vietnamese woman in Latin letters; every second child with their family; every tenth person exploited.
 */
export function passengers(men: number, women: number, boys: number, girls: number): readonly Passenger[] {
  return seats(men, women, boys, girls).map(({ sex, years }, n) => {
    const ownName = given[sex][(Math.floor(n / 11) + (n % 11)) % given[sex].length] ?? '';
    const foreign = n === girls + boys + 1;
    return {
      sex,
      years,
      name: foreign ? 'Tran Thi Mai' : n % 6 === 5 ? `${ownName}${family[n % 11]}` : `${family[n % 11]} ${ownName}`,
      speaks: foreign ? 'vi' : 'km',
      withFamily: years < 18 && n % 2 === 0,
      exploited: n % 10 === 9,
    };
  });
}
