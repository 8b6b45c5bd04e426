import type { ForeignCountry } from '../people/actor.ts';

/** A crossing that is known by name. Whether it is open is never known from here: somebody reports it to the directory. */
type KnownGate = {
  readonly id: string;
  readonly country: ForeignCountry;
  readonly mode: 'land' | 'air';
  /** Its name on each side, where one was read. */
  readonly cambodian: string | null;
  readonly other: string | null;
  readonly source: string;
  readonly verified: 'never verified' | 'verified';
};

const named = { source: 'named in press and agency reports of 2010 to 2025', verified: 'never verified' } as const;
const halfNamed = { ...named, source: `${named.source}; the Cambodian side is to be confirmed` };

/** Gates between Cambodia and the three countries; a deployment enters those it uses, with their status, into its directory. */
export const knownGates: readonly KnownGate[] = [
  {
    id: 'poipet',
    country: 'TH',
    mode: 'land',
    cambodian: 'Poipet',
    other: 'Ban Khlong Luek (Aranyaprathet)',
    ...named,
  },
  { id: 'cham-yeam', country: 'TH', mode: 'land', cambodian: 'Cham Yeam', other: 'Hat Lek', ...named },
  { id: 'o-smach', country: 'TH', mode: 'land', cambodian: "O'Smach", other: null, ...named },
  { id: 'phsar-prum', country: 'TH', mode: 'land', cambodian: 'Phsar Prum', other: null, ...named },
  { id: 'siem-reap-airport', country: 'TH', mode: 'air', cambodian: 'Siem Reap airport', other: null, ...named },
  { id: 'bavet', country: 'VN', mode: 'land', cambodian: 'Bavet', other: 'Moc Bai', ...named },
  { id: 'prey-vor', country: 'VN', mode: 'land', cambodian: 'Prey Vor', other: 'Binh Hiep', ...named },
  { id: 'trapeang-phlong', country: 'VN', mode: 'land', cambodian: 'Trapeang Phlong', other: 'Xa Mat', ...named },
  { id: 'hoa-lu', country: 'VN', mode: 'land', cambodian: null, other: 'Hoa Lu', ...halfNamed },
  { id: 'thuong-phuoc', country: 'VN', mode: 'land', cambodian: null, other: 'Thuong Phuoc', ...halfNamed },
  {
    id: 'phnom-penh-airport',
    country: 'MY',
    mode: 'air',
    cambodian: 'Phnom Penh airport',
    other: 'Kuala Lumpur International Airport',
    ...named,
  },
];
