import type { assignment, expected } from '../case/care-team/track.ts';
import type { interpreter } from '../case/identification/track.ts';
import type { teamMember } from '../case/planning/track.ts';
import type { reception } from '../case/reception/track.ts';
import type { admission } from '../case/recovery/track.ts';
import type { carer } from '../case/safety/track.ts';
import type { answer, request } from '../case/staffing/track.ts';
import type { stay } from '../case/stay/track.ts';
import { effect, type Told } from './effect.ts';

/** Somebody cares for the person, or no longer: a centre, a carer, an interpreter, a health worker, a case worker. */
export const inCareOf = effect({
  name: 'in-care-of',
  says: 'Somebody cares for the person, or no longer: a centre, a carer, an interpreter, a health worker, a case worker.',
  fields: ['centre', 'healthWorker', 'assigned', 'carers', 'interpreters', 'receptions', 'team'],
});

export type InCareOf = {
  /** Off a truck, into the hands of a transit centre. */
  readonly 'in-care-of.border': { readonly centre: string };
  readonly 'in-care-of.no-centre': object;
  readonly 'in-care-of.stay': Told<typeof stay>;
  readonly 'in-care-of.shelter': Told<typeof admission>;
  readonly 'in-care-of.centre': Told<typeof expected>;
  readonly 'in-care-of.reception': Told<typeof reception>;
  readonly 'in-care-of.carer': Told<typeof carer>;
  readonly 'in-care-of.interpreter': Told<typeof interpreter>;
  readonly 'in-care-of.health-worker': Told<typeof assignment>;
  readonly 'in-care-of.no-health-worker': object;
  readonly 'in-care-of.case-worker': Told<typeof answer>;
  readonly 'in-care-of.colleague': Told<typeof request>;
  readonly 'in-care-of.team': Told<typeof teamMember>;
};
