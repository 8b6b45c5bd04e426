import { languages } from '@homeward/domain/countries/languages';
import type { Copied } from './copied.ts';

/** A country that is none: `XA` is one of the codes that ISO 3166 leaves to whoever needs one. */
export const examplia = { code: 'XA', gate: 'invented-gate', figure: 'A7' } as const;

const source = 'invented for a test of the house: nobody has agreed to it';

const ownFile = `import { fromTheStart } from '../settings/setting.ts';
import type { NeighbourPlate } from './country.ts';

export const examplia = {
  code: 'XA',
  language: 'en',
  checklists: { inbound: 'XA-KH', outbound: 'KH-XA' },
  figures: { inbound: [{ name: 'A7', who: 'women', sector: 'fishing' }], outbound: [] },
} as const satisfies NeighbourPlate;

const provenance = { source: '${source}', agreedBy: null, validFrom: fromTheStart, basis: 'local' } as const;
const confirms = { land: ['counterpart', 'embassy'], air: ['counterpart', 'embassy'] } as const;

export const settingsOfExamplia = {
  calendar: { weekend: { ...provenance, value: [5, 6] }, years: {} },
  inbound: { versions: [{ items: [], confirms, deadlines: [], sheet: [] }] },
  outbound: { versions: [{ items: [], confirms, deadlines: [], sheet: [] }] },
} as const;
`;

const knownFile = `import { type KnownAgreements, type KnownOfCountry, named, organisation, unread } from './known.ts';

export const agreedWithExamplia: KnownAgreements<'XA'> = {
  with: 'XA',
  agreements: [
    { id: 'kh-xa-invented', title: 'Invented', about: 'trafficking', signed: null, ...unread, source: '${source}' },
  ],
};

export const knownOfExamplia = (): KnownOfCountry<'XA'> => ({
  country: 'XA',
  organisations: [organisation('embassy', 'embassy-xa-phnom-penh', 'Embassy of Examplia, Phnom Penh')],
  channels: [],
  gates: [{ id: '${examplia.gate}', mode: 'land', cambodian: 'Invented', other: null, ...named }],
});
`;

/** What the app calls it; in each language but English they stand for a translation. */
const words = {
  'corridor.KH-XA': 'Cambodia → Examplia',
  'corridor.XA-KH': 'Examplia → Cambodia',
  'country.XA': 'Examplia',
  'figure.A7': 'fisherwomen returned from Examplia',
  'role.counterpart-xa': 'Central unit of Examplia',
  'role.embassy-xa': 'Embassy of Examplia',
};

/** Adds it to a copy as a maintainer would: its file, what is known of it, a line in the list of each, its words. */
export function addCountry({ write, change }: Copied): void {
  write('packages/domain/src/countries/examplia.ts', ownFile);
  change('packages/domain/src/countries/countries.ts', (text) =>
    `import { examplia, settingsOfExamplia } from './examplia.ts';\n${text}`
      .replace('malaysia] as const', 'malaysia, examplia] as const')
      .replace('  MY: settingsOfMalaysia,', '  MY: settingsOfMalaysia,\n  XA: settingsOfExamplia,'),
  );
  write('packages/domain/src/settings/known/examplia.ts', knownFile);
  change('packages/domain/src/settings/known/of-each-country.ts', (text) =>
    `import { agreedWithExamplia, knownOfExamplia } from './examplia.ts';\n${text}`
      .replace('knownOfMalaysia];', 'knownOfMalaysia, knownOfExamplia];')
      .replace('  agreedWithMalaysia,\n]', '  agreedWithMalaysia,\n  agreedWithExamplia,\n]'),
  );
  for (const one of languages)
    change(`packages/words/src/${one}/screens.json`, (text) => JSON.stringify({ ...JSON.parse(text), ...words }));
}
