import { type Neighbour, neighbours } from '../../countries/countries.ts';
import type { ChecklistItem } from './template.ts';

type FormalId = Neighbour['checklists']['inbound' | 'outbound'] | 'KH-ZZ';

/** The checklist of a deportation truck is the same at every border. */
export type TemplateId = FormalId | 'TH-KH-deportation';

/** The checklists of a handover, one a corridor: named in the file of its country. */
export const formalIds: readonly FormalId[] = [
  ...neighbours.map(({ checklists }) => checklists.inbound),
  ...neighbours.map(({ checklists }) => checklists.outbound),
  'KH-ZZ',
];

/** A checklist as it stood in one version; a handover keeps the version it started with. */
export type ChecklistTemplate = {
  readonly id: TemplateId;
  readonly version: number;
  readonly items: readonly ChecklistItem[];
};
