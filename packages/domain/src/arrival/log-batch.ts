import * as z from 'zod';
import { type Act, type Decision, decided, timing } from '../command.ts';
import { deskAct } from '../law/desk-act.ts';
import { check, refusals } from '../law/refusal.ts';
import { foreignCountry } from '../people/actor.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import { code, id } from '../text.ts';
import { atTheBorder } from './at-the-border.ts';
import {
  type BatchEvent,
  type BatchState,
  headcount,
  listReceived,
  originKind,
  separation,
  triage,
  vehicleKind,
} from './batch.ts';

const plate = () => ({
  from: foreignCountry,
  gate: code,
  vehicle: vehicleKind,
  origin: originKind.default('unknown'),
  declared: z.int().min(0).max(10_000).optional(),
});

export const announceBatchBody = z.lazy(() => z.strictObject({ ...plate(), ...timing.shape }));
export const logBatchBody = z.lazy(() =>
  z.strictObject({
    ...plate(),
    list: listReceived.default('no'),
    mixedFamilies: z.boolean().default(false),
    announced: id.optional(),
    ...timing.shape,
  }),
);
export const countBatchBody = z.lazy(() =>
  z.strictObject({
    counted: headcount,
    triage,
    separation,
    list: listReceived.optional(),
    declared: z.int().min(0).max(10_000).optional(),
    ...timing.shape,
  }),
);

type Announced = z.infer<typeof announceBatchBody>;
type Logged = z.infer<typeof logBatchBody>;
type Counted = z.infer<typeof countBatchBody>;

function stamp(act: Act) {
  return { occurredAt: act.occurredAt, ...(act.lateReason === undefined ? {} : { lateReason: act.lateReason }) };
}

function declaredOf({ declared }: { readonly declared?: number | undefined }) {
  return declared === undefined ? {} : { declared };
}

/** Word of a truck, a truck at the door, heads counted there: what is, is written down, and does nothing to anybody. */
export const ofTheTruck = deskAct<object>({ as: 'record', effects: {} });

/** A truck the other side has told of. */
export function announceBatch(batch: string, said: Announced, act: Act): Decision<BatchEvent> {
  const held = atTheBorder(ofTheTruck, {}, act.by, check(lateEntryGivesItsReason, act));
  if (held.type === 'refused') return held;
  const { from, gate, vehicle, origin } = said;
  return decided({
    type: 'BatchAnnounced',
    id: batch,
    centre: act.by.organisation,
    from,
    gate,
    vehicle,
    origin,
    ...declaredOf(said),
    by: act.by.id,
    ...stamp(act),
  });
}

/** A truck that stands at the door. */
export function logBatch(batch: string, said: Logged, act: Act): Decision<BatchEvent> {
  const held = atTheBorder(ofTheTruck, {}, act.by, check(lateEntryGivesItsReason, act));
  if (held.type === 'refused') return held;
  const { from, gate, vehicle, origin, list, mixedFamilies } = said;
  return decided({
    type: 'BatchLogged',
    id: batch,
    centre: act.by.organisation,
    from,
    gate,
    vehicle,
    origin,
    list,
    mixedFamilies,
    ...declaredOf(said),
    by: act.by.id,
    ...stamp(act),
  });
}

/** The announced truck is the one that has now arrived under its own id. */
export function markAnnouncedArrived(state: BatchState, as: string, act: Act): Decision<BatchEvent> {
  const refused = refusals(check(staysInItsState, state.status, ['announced']));
  return refused ?? decided({ type: 'AnnouncedBatchArrived', as, ...stamp(act) });
}

/** Heads counted at the door; counting again corrects, until the batch is closed. */
export function countBatch(state: BatchState, said: Counted, act: Act): Decision<BatchEvent> {
  const limits = [check(lateEntryGivesItsReason, act), check(staysInItsState, state.status, ['arrived', 'counted'])];
  const held = atTheBorder(ofTheTruck, {}, act.by, ...limits);
  if (held.type === 'refused') return held;
  const { counted, triage: seen, separation: apart, list } = said;
  return decided({
    type: 'BatchCounted',
    counted,
    triage: seen,
    separation: apart,
    ...(list === undefined ? {} : { list }),
    ...declaredOf(said),
    ...stamp(act),
  });
}
