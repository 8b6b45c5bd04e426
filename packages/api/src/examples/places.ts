/** A district, a commune and a village, each in the one before. */
export const placesExample = [
  ['0110', 'ប៉ោយប៉ែត', 'Paoy Paet'],
  ['011003', 'ផ្សារកណ្តាល', 'Phsar Kandal'],
  ['01100301', 'ភូមិប្រឌិត', 'Invented village'],
];

export const placeReplies: Readonly<Record<string, () => object>> = {
  listPlaces: () => ({ items: placesExample.slice(0, 2) }),
  keepPlaces: () => ({ outcome: 'kept', districts: 1, communes: 1, villages: 1 }),
};
