import { languages } from '@homeward/domain/countries/languages';
import type { Copied } from './copied.ts';

/** A country that is none: `XA` is one of the codes that ISO 3166 leaves to whoever needs one. */
export const invented = { code: 'XA', name: 'Examplia', gate: 'invented-gate', agreement: 'kh-xa-invented' } as const;

const source = 'invented for a test of the house; nobody has agreed to it';

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
  inbound: { versions: [{ items: [], confirms, deadlines: [] }] },
  outbound: { versions: [{ items: [], confirms, deadlines: [] }] },
} as const;
`;

const knownFile = `import { type KnownOfCountry, named, organisation, unread } from './known.ts';

export const knownOfExamplia: KnownOfCountry<'XA'> = {
  country: 'XA',
  organisations: [organisation('embassy', 'embassy-xa-phnom-penh', 'Embassy of Examplia, Phnom Penh')],
  channels: [],
  agreements: [
    { id: '${invented.agreement}', title: 'Invented', about: 'trafficking', signed: null, source: '${source}', ...unread },
  ],
  gates: [{ id: '${invented.gate}', mode: 'land', cambodian: 'Invented', other: null, ...named }],
};
`;

/** What the app calls it. Stands for a translation in each language but English. */
const words: Readonly<Record<string, string>> = {
  'corridor.KH-XA': 'Cambodia → Examplia',
  'corridor.XA-KH': 'Examplia → Cambodia',
  'country.XA': 'Examplia',
  'figure.A7': 'fisherwomen returned from Examplia',
  'role.counterpart-xa': 'Central unit of Examplia',
  'role.embassy-xa': 'Embassy of Examplia',
};

function added(json: string, more: Readonly<Record<string, string>>): string {
  return JSON.stringify({ ...(JSON.parse(json) as object), ...more }, null, 2);
}

/** Adds it to a copy as a maintainer would: its file, its lines in the two lists, its words. */
export function addCountry({ write, change }: Copied): void {
  write('packages/domain/src/countries/examplia.ts', ownFile);
  change('packages/domain/src/countries/countries.ts', (text) =>
    `import { examplia, settingsOfExamplia } from './examplia.ts';\n${text}`
      .replace('malaysia] as const', 'malaysia, examplia] as const')
      .replace('MY: settingsOfMalaysia,', 'MY: settingsOfMalaysia,\n  XA: settingsOfExamplia,'),
  );
  write('packages/domain/src/settings/known/examplia.ts', knownFile);
  change('packages/domain/src/settings/known/of-each-country.ts', (text) =>
    `import { knownOfExamplia } from './examplia.ts';\n${text}`.replace(
      '  knownOfMalaysia,\n',
      '  knownOfMalaysia,\n  knownOfExamplia,\n',
    ),
  );
  for (const one of languages) change(`packages/words/src/${one}/screens.json`, (text) => added(text, words));
}
