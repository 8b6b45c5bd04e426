import type { Corridor } from '../../case/clear.ts';
import { coreAtTheHandover } from './core-at-the-handover.ts';
import { coreBeforeTheJourney } from './core-before-the-journey.ts';
import { khMy } from './kh-my.ts';
import { khTh } from './kh-th.ts';
import { khVn } from './kh-vn.ts';
import { myKh } from './my-kh.ts';
import type { ChecklistItem, ChecklistTemplate, TemplateId } from './template.ts';
import { thKhDeportation } from './th-kh-deportation.ts';
import { thKhFormal } from './th-kh-formal.ts';
import { vnKh } from './vn-kh.ts';

/** A corridor that crosses a border. */
export type CrossingCorridor = Exclude<Corridor, 'KH-KH'>;

const core = [...coreBeforeTheJourney, ...coreAtTheHandover].toSorted((a, b) => (a.code < b.code ? -1 : 1));

/** Every version of every template, oldest first: what a handover started with is never replaced. */
const templates: Readonly<Record<TemplateId, readonly [ChecklistTemplate, ...ChecklistTemplate[]]>> = {
  'TH-KH-formal': [{ id: 'TH-KH-formal', version: 1, items: [...core, ...thKhFormal] }],
  'TH-KH-deportation': [{ id: 'TH-KH-deportation', version: 1, items: thKhDeportation }],
  'VN-KH': [{ id: 'VN-KH', version: 1, items: [...core, ...vnKh] }],
  'MY-KH': [{ id: 'MY-KH', version: 1, items: [...core, ...myKh] }],
  'KH-VN': [{ id: 'KH-VN', version: 1, items: [...core.map(forForeigners), ...khVn] }],
  'KH-TH': [{ id: 'KH-TH', version: 1, items: [...core.map(forForeigners), ...khTh] }],
  'KH-MY': [{ id: 'KH-MY', version: 1, items: [...core.map(forForeigners), ...khMy] }],
  // Practice, 5.7: one list for Malaysia and every other origin.
  'KH-ZZ': [{ id: 'KH-ZZ', version: 1, items: [...core.map(forForeigners), ...khMy] }],
};

/**
 * The newest template of a corridor. The list of a deportation truck is the same at every border:
 * only Poipet's practice is written down, and its items name no country.
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

function templateId(corridor: CrossingCorridor, path: 'formal' | 'deportation'): TemplateId {
  if (path === 'deportation') return 'TH-KH-deportation';
  return corridor === 'TH-KH' ? 'TH-KH-formal' : corridor;
}

/** Whoever leaves Cambodia on these corridors is foreign here, so C23 is owed always (Policy VI.b). */
function forForeigners(item: ChecklistItem): ChecklistItem {
  return item.code === 'C23' ? { ...item, when: 'always' } : item;
}
