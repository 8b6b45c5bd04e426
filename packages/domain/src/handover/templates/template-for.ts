import type { Corridor } from '../../case/clear.ts';
import { neighbours } from '../../countries/countries.ts';
import { type NeighbourSettings, neighbourSettings } from '../../settings/corridors/neighbour.ts';
import { coreAtTheHandover } from './core-at-the-handover.ts';
import { coreBeforeTheJourney } from './core-before-the-journey.ts';
import { khElsewhere } from './kh-elsewhere.ts';
import type { ChecklistItem } from './template.ts';
import type { ChecklistTemplate, TemplateId } from './template-id.ts';
import { thKhDeportation } from './th-kh-deportation.ts';

/** A corridor that crosses a border. */
export type CrossingCorridor = Exclude<Corridor, 'KH-KH'>;

type Versions = readonly [ChecklistTemplate, ...ChecklistTemplate[]];

/** What the file of whoever leaves Cambodia shows is ticked by nobody: their own word, what they agreed to share, and the danger of going. */
const shownByTheFile: readonly string[] = ['C03', 'C04', 'C05'];

const core = [...coreBeforeTheJourney, ...coreAtTheHandover].toSorted((a, b) => (a.code < b.code ? -1 : 1));
const coreForForeigners = core.map(forForeigners);

/** Every version of every template, oldest first: a handover keeps the one it started with. */
const templates = Object.fromEntries([
  ...neighbours.flatMap(({ code, checklists }) => {
    const { inbound, outbound } = neighbourSettings[code];
    return [
      [checklists.inbound, versioned(checklists.inbound, core, inbound)],
      [checklists.outbound, versioned(checklists.outbound, coreForForeigners, outbound)],
    ];
  }),
  ['TH-KH-deportation', [{ id: 'TH-KH-deportation', version: 1, items: thKhDeportation }]],
  // Practice, 5.7: one list for Malaysia and every other origin.
  ['KH-ZZ', [{ id: 'KH-ZZ', version: 1, items: [...coreForForeigners, ...khElsewhere] }]],
]) as Readonly<Record<TemplateId, Versions>>;

/** Each version of a corridor has the items of every handover, and its own. */
function versioned(
  id: TemplateId,
  common: readonly ChecklistItem[],
  { versions }: NeighbourSettings['inbound'],
): Versions {
  const [first, ...later] = versions;
  const made = ({ items }: typeof first, version: number) => ({ id, version, items: [...common, ...items] });
  return [made(first, 1), ...later.map((one, index) => made(one, index + 2))];
}

/**
 * The newest template of a corridor. The list of a deportation truck is the same at every border: only Poipet's
 * practice is written down, and its items name no country.
 */
export function templateFor(corridor: CrossingCorridor, path: 'formal' | 'deportation'): ChecklistTemplate {
  const versions = templates[templateId(corridor, path)];
  return versions.at(-1) ?? versions[0];
}

/** The template that a handover started with; `undefined` when there was never such a version. */
export function templateVersion(id: TemplateId, version: number): ChecklistTemplate | undefined {
  return templates[id].find((template) => template.version === version);
}

/** The codes of all items that a handover in this corridor ever had. */
export function itemCodesOf(corridor: CrossingCorridor): readonly string[] {
  const items = templates[templateId(corridor, 'formal')].flatMap((version) => version.items);
  return [...new Set(items.map(({ code }) => code))].toSorted();
}

/** The versions that there are of a template, oldest first. */
export function versionsOf(id: TemplateId): readonly number[] {
  return templates[id].map(({ version }) => version);
}

const idOfCorridor = Object.fromEntries([
  ...neighbours.flatMap(({ code, checklists }) => [
    [`${code}-KH`, checklists.inbound],
    [`KH-${code}`, checklists.outbound],
  ]),
  ['KH-ZZ', 'KH-ZZ'],
]) as Readonly<Record<CrossingCorridor, TemplateId>>;

function templateId(corridor: CrossingCorridor, path: 'formal' | 'deportation'): TemplateId {
  return path === 'deportation' ? 'TH-KH-deportation' : idOfCorridor[corridor];
}

/** Whoever leaves Cambodia on these corridors is foreign here, so C23 is owed always (Policy VI.b). */
function forForeigners(item: ChecklistItem): ChecklistItem {
  if (item.code === 'C23') return { ...item, when: 'always' };
  return shownByTheFile.includes(item.code) ? { ...item, by: 'system' } : item;
}
