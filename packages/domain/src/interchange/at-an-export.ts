import type { Effects } from '../effects/effects.ts';
import { deskAct, deskOf } from '../law/desk-act.ts';
import { exportNamesWhatIsHers } from '../rules/export-names-what-is-hers.ts';
import { exportTakesTwoOrganisations } from '../rules/export-takes-two-organisations.ts';

/** Every rule that stands before an export. @internal for the law */
export const rulesOfExports = [exportNamesWhatIsHers, exportTakesTwoOrganisations] as const;

/** Holds what an act does against the rules of exports. */
export const atAnExport = deskOf(rulesOfExports);

/** A counted list waits for a second person. */
export const askingForAnExport = deskAct<Effects['disclosed.export-asked']>({
  as: 'permit',
  effects: { 'disclosed.export-asked': (facts) => facts },
});

/** Cases leave the platform by it. */
export const agreeingToAnExport = deskAct<Effects['disclosed.export']>({
  as: 'permit',
  effects: { 'disclosed.export': (facts) => facts },
});
