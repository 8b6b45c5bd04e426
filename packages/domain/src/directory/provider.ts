import * as z from 'zod';
import { recordNumber, service } from '../case/clear.ts';
import { day, moment } from '../dates.ts';
import { memoranda } from '../settings/memoranda.ts';
import { freeOn } from '../tense.ts';
import { code, text } from '../text.ts';
import { daysAfter } from '../time.ts';

/** A memorandum of understanding with the Ministry, as its paper says it. */
const memorandum = () => ({ number: text(60), from: freeOn, until: freeOn, source: text(300) });

/** What an organisation does itself; for everything else it refers on (Standards 7.3(f)). */
const capabilities = () => ({ services: z.array(service).max(18), source: text(300) });

export const recordMemorandumBody = z.lazy(() =>
  z
    .strictObject({ organisation: code, ...memorandum() })
    .refine(({ from, until }) => from <= until, { path: ['until'], message: 'ends-before-it-begins' }),
);
export const recordCapabilitiesBody = z.lazy(() => z.strictObject({ organisation: code, ...capabilities() }));

const said = { at: moment, by: z.string() };

/** What the directory keeps of an organisation that works with victims: its memorandum, and what it can do. */
export const providerState = z.lazy(() =>
  z.strictObject({
    id: code,
    /** What people call it beside its name; one kept before there were numbers has none until something is written of it. */
    number: recordNumber.optional(),
    status: z.literal('kept'),
    memorandum: z.strictObject({ ...memorandum(), ...said }).optional(),
    capabilities: z.strictObject({ ...capabilities(), ...said }).optional(),
    /** Names of the warnings already written. */
    warned: z.array(z.string()).default([]),
  }),
);
export type ProviderState = z.infer<typeof providerState>;

/** `called`: the number it is given with what is first written of it. */
const stamp = { ...said, organisation: code, called: recordNumber.optional() };

export const providerEvent = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('MemorandumRecorded'), ...stamp, provider: code, ...memorandum() }),
    z.strictObject({ type: z.literal('CapabilitiesRecorded'), ...stamp, provider: code, ...capabilities() }),
    z.strictObject({ type: z.literal('MemorandumEnds'), ...stamp, provider: code, until: day, days: z.int() }),
  ]),
);
export type ProviderEvent = z.infer<typeof providerEvent>;

/** A provider after an event. A later memorandum, or a later word on what it can do, takes the place of the earlier one. */
export function evolveProvider(before: ProviderState | undefined, event: ProviderEvent): ProviderState {
  const { at, by, provider: id, called } = event;
  const first: ProviderState = { id, status: 'kept', warned: [] };
  const state = { ...first, ...before, ...(called === undefined ? {} : { number: called }) };
  switch (event.type) {
    case 'MemorandumRecorded': {
      const { number, from, until, source } = event;
      return { ...state, memorandum: { number, from, until, source, at, by } };
    }
    case 'CapabilitiesRecorded':
      return { ...state, capabilities: { services: event.services, source: event.source, at, by } };
    case 'MemorandumEnds':
      return { ...state, warned: [...state.warned, warningName(event)] };
  }
}

/** How an organisation stands with the Ministry on a day. `not-needed`: it is none of those that the article means. */
export const memorandumStanding = z.enum(['valid', 'ends-soon', 'over', 'not-yet', 'none', 'not-needed']);
export type MemorandumStanding = z.infer<typeof memorandumStanding>;
/** How whoever is to receive somebody stands: by the memorandum, or postponed by the Minister, which comes before it. */
export type ReceiverStanding = MemorandumStanding | 'postponed';

/** A memorandum holds from its first day through its last one. */
export function memorandumOn(state: Pick<ProviderState, 'memorandum'> | undefined, today: string): MemorandumStanding {
  const paper = state?.memorandum;
  if (paper === undefined) return 'none';
  if (today < paper.from) return 'not-yet';
  if (today > paper.until) return 'over';
  return today >= daysAfter(paper.until, -memoranda.firstWarning.value) ? 'ends-soon' : 'valid';
}

type Warning = { readonly until: string; readonly days: number };

function warningName({ until, days }: Warning): string {
  return `${until}/${days}`;
}

/** Warnings that have come by a day and are not written yet: some days ahead, and on the last day itself. Only the latest is told. */
export function warningDue({ memorandum: paper, warned }: ProviderState, today: string): Warning | undefined {
  if (paper === undefined || today > paper.until) return undefined;
  const ahead = [memoranda.firstWarning.value, memoranda.lastWarning.value, 0];
  const come = ahead.filter((days) => today >= daysAfter(paper.until, -days));
  const last = come.at(-1);
  if (last === undefined) return undefined;
  const one = { until: paper.until, days: last };
  return warned.includes(warningName(one)) ? undefined : one;
}
