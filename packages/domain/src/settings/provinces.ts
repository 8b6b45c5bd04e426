/** The capital and the provinces of Cambodia by the two digits that every code of a place begins with (NCDD; ISO 3166-2:KH has the same parts). */
const provinces: Readonly<Record<string, readonly [khmer: string, latin: string]>> = {
  '01': ['បន្ទាយមានជ័យ', 'Banteay Meanchey'],
  '02': ['បាត់ដំបង', 'Battambang'],
  '03': ['កំពង់ចាម', 'Kampong Cham'],
  '04': ['កំពង់ឆ្នាំង', 'Kampong Chhnang'],
  '05': ['កំពង់ស្ពឺ', 'Kampong Speu'],
  '06': ['កំពង់ធំ', 'Kampong Thom'],
  '07': ['កំពត', 'Kampot'],
  '08': ['កណ្ដាល', 'Kandal'],
  '09': ['កោះកុង', 'Koh Kong'],
  '10': ['ក្រចេះ', 'Kratie'],
  '11': ['មណ្ឌលគិរី', 'Mondulkiri'],
  '12': ['ភ្នំពេញ', 'Phnom Penh'],
  '13': ['ព្រះវិហារ', 'Preah Vihear'],
  '14': ['ព្រៃវែង', 'Prey Veng'],
  '15': ['ពោធិ៍សាត់', 'Pursat'],
  '16': ['រតនគិរី', 'Ratanakiri'],
  '17': ['សៀមរាប', 'Siem Reap'],
  '18': ['ព្រះសីហនុ', 'Preah Sihanouk'],
  '19': ['ស្ទឹងត្រែង', 'Stung Treng'],
  '20': ['ស្វាយរៀង', 'Svay Rieng'],
  '21': ['តាកែវ', 'Takeo'],
  '22': ['ឧត្តរមានជ័យ', 'Oddar Meanchey'],
  '23': ['កែប', 'Kep'],
  '24': ['ប៉ៃលិន', 'Pailin'],
  '25': ['ត្បូងឃ្មុំ', 'Tboung Khmum'],
};

/** A province as it is written down, in both scripts: whoever reads it finds it in one of them. */
function written([khmer, latin]: readonly [string, string]): string {
  return `${khmer} (${latin})`;
}

/** The province of a code of one or two digits, as it is written down. */
export function provinceOf(code: string): string | undefined {
  const names = provinces[code.padStart(2, '0')];
  return names && written(names);
}

/** Every province by its code, in Khmer and in Latin letters. */
export function provincesNamed(): readonly (readonly [code: string, khmer: string, latin: string])[] {
  return Object.entries(provinces).map(([code, names]) => [code, ...names] as const);
}

/** Every province by its code, as it is written down; in the order of codes, which needs no collation, and a cheap telephone takes long to load one. */
export function provinceNames(): readonly (readonly [code: string, written: string])[] {
  return Object.entries(provinces)
    .map(([code, names]) => [code, written(names)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
