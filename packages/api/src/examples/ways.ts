/** Where the invented people of the examples go and come from: the one place in which the examples name a country or a gate. */

/** In on a truck, over the gate that most people come by. */
export const wayIn = {
  from: 'TH',
  corridor: 'TH-KH',
  gate: { id: 'poipet', name: 'Poipet', across: 'Ban Khlong Luek' },
} as const;

/** Home from Cambodia, with an agreement that both sides have. */
export const wayOut = {
  to: 'VN',
  gate: 'bavet',
  place: 'An Giang',
  unit: 'counterpart-vn',
  mission: 'embassy-vn',
  guard: 'border-guard-vn',
  agreement: 'kh-vn-2005',
} as const;

/** In from a country with which there is no agreement. */
export const wayWithoutAgreement = { corridor: 'MY-KH', from: 'MY' } as const;
