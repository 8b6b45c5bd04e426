import type { CaseState } from '@homeward/domain/case/case';
import type { HandoverState } from '@homeward/domain/handover/handover';
import { cases } from '@homeward/store/cases';
import { type HandoverId, handovers } from '@homeward/store/handovers';
import { getAll, readState } from '@homeward/store/load';
import type { Store } from '@homeward/store/open-store';
import { minutesHash } from '../../../functions/handlers/on-handover.ts';
import type { Plain, Ticks, Word } from './plain.ts';

const against = 'nobody-returns-against-their-no';

/** Both records as the database holds them now. */
export type Seen = {
  readonly version: number;
  readonly state: HandoverState;
  readonly file?: { readonly version: number; readonly state: CaseState } | undefined;
};

/** Reads a handover, and the case that names it, consistently. */
export async function see(store: Store, id: HandoverId, file?: string): Promise<Seen> {
  const places = [{ table: handovers.table, key: handovers.stateKey(id) }];
  const beside = file === undefined ? [] : [{ table: cases.table, key: cases.stateKey(file) }];
  const [item, other] = await getAll(store, [...places, ...beside]);
  const found = readState(handovers, item);
  if (found === undefined) throw new Error('the handover is gone');
  return { ...found, file: readState(cases, other) };
}

/** The minutes that were read so far, by their hash and by their words. */
export type Minutes = {
  /** Notes what was read. Says what is wrong: one hash of two texts, or two hashes of one. */
  readonly note: (hash: string, words: string) => readonly string[];
  readonly wordsOf: (hash: string) => string | undefined;
  readonly all: () => readonly string[];
};

export function noMinutes(): Minutes {
  const [byHash, byWords] = [new Map<string, string>(), new Map<string, string>()];
  return {
    note: (hash, words) => {
      const [had, was] = [byHash.get(hash) ?? words, byWords.get(words) ?? hash];
      byHash.set(hash, words);
      byWords.set(words, hash);
      return had === words && was === hash ? [] : ['the hash of the minutes does not follow their words'];
    },
    wordsOf: (hash) => byHash.get(hash),
    all: () => [...byHash.keys()],
  };
}

function ticksOf({ ticks }: HandoverState): Ticks {
  const sides = Object.entries(ticks).map(([code, said]) => {
    const own = Object.entries(said).map(([side, one]) => {
      const { answer, reason, organisation } = one as NonNullable<typeof said.S>;
      return [side, { answer, reason, organisation }];
    });
    return [code, Object.fromEntries(own)];
  });
  return Object.fromEntries(sides);
}

/** What the model knows of a handover, taken from what is stored. */
export function plainOf({ state, version }: Seen, about: Plain['about'], minutes: Minutes): Plain {
  const { status, awaits, date, gate, mode, edition, confirmations, settling } = state;
  const said = Object.entries(confirmations).map(([side, one]): [string, Word] => {
    const { by: who, organisation, minutes: hash, at } = one as NonNullable<typeof confirmations.S>;
    return [side, { who, organisation, words: minutes.wordsOf(hash) ?? 'minutes that nobody saw', at }];
  });
  return {
    about,
    version,
    status,
    awaits,
    ticks: ticksOf(state),
    services: state.servicesAnswered,
    address: state.homeConfirmed,
    wish: state.direction === 'outbound' ? (state.wish ?? 'open') : 'elsewhere',
    unwanted: (state.breaches ?? []).filter(({ broke }) => broke.some(({ rule }) => rule === against)).length,
    ...(date && gate && mode ? { plan: { date, gate, mode } } : {}),
    stated: state.gateVerified === false,
    heard: state.before.acknowledgedAt !== undefined,
    unheard: state.before.overriding?.organisation,
    left: state.departedAt,
    edition,
    said: Object.fromEntries(said),
    hands: state.custody,
    settling: settling && {
      side: settling.side,
      outcome: settling.outcome,
      who: settling.by,
      organisation: settling.organisation,
    },
    questions: state.questions.map(({ id, side, answered }) => ({ id, side, open: answered === undefined })),
  };
}

export const hashOf = ({ state }: Pick<Seen, 'state'>): string => minutesHash(state);
