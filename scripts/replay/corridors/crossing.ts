import { officialLanguage } from '@homeward/domain/countries/countries';
import type { Country } from '@homeward/domain/people/actor';
import { type Answerers, answering, followed } from '../checklist.ts';
import { nameOf, type Person } from '../people.ts';
import { servedFile } from '../served-file.ts';
import type { Done } from '../stage.ts';
import { Surprise } from './surprise.ts';
import type { Tale } from './tale.ts';

type HeldUp = 'schedule' | 'depart' | 'confirm';
type Abroad = Exclude<Country, 'KH'>;
type Act = (role: string, path: string, says: string, body?: object, comesTo?: string) => Promise<Done>;

/** A handover under way, with the people who carry it out on both sides (who confirms where: desks plan, section 8). */
export type Crossing = {
  readonly tale: Tale;
  readonly id: string;
  readonly who: Answerers;
  /** An act on it. Where it has to come to a state, another one ends the story. */
  readonly act: Act;
  /** Everybody answers what is owed before an act, once: it stays answered, until the person goes another way. */
  readonly answers: (before: HeldUp) => Promise<void>;
  /** The person goes another way: who was told of the old one, and found fit for it, is asked anew. */
  readonly asksAnew: () => Promise<void>;
};

/** Takes up a handover that was proposed; `writes` says whether its acts stand in lines of their own. */
async function takenUp(tale: Tale, proposed: Done, who: Answerers, writes = tale.writes): Promise<Crossing> {
  const journey = followed(writes, proposed);
  let answer = await answering(tale, journey, who);
  const open = new Set<HeldUp>(['schedule', 'depart', 'confirm']);
  return {
    tale,
    id: proposed.id,
    who,
    // Everything happens now: no moment of the past is told.
    answers: async (before) => (open.delete(before) ? answer(before, '') : undefined),
    asksAnew: async () => {
      answer = await answering(tale, journey, who);
      open.add('depart');
    },
    async act(role, path, says, body = {}, comesTo = undefined) {
      const done = await journey.act(role, path, body, says, '');
      if (comesTo !== undefined && done.status !== comesTo) throw new Surprise(role, says, comesTo, done.status);
      return done;
    },
  };
}

function fromAbroad(from: Abroad, mode: 'land' | 'air'): Answerers {
  const atTheGate = mode === 'air' ? 'central-unit' : 'shift-lead';
  return { sender: `counterpart-${from.toLowerCase()}`, receiver: 'central-unit', atTheGate, mission: 'consul-kh' };
}

function toAbroad(to: Abroad): Answerers {
  const unit = `counterpart-${to.toLowerCase()}`;
  return { sender: 'case-worker', receiver: unit, atTheGate: unit, mission: `embassy-${to.toLowerCase()}` };
}

type Offered = { readonly from: Abroad; readonly mode: 'land' | 'air'; readonly circumstances: readonly string[] };

/** Another country offers to give a Cambodian home. */
export async function offeredHome(tale: Tale, one: Person, offered: Offered, writes = tale.writes): Promise<Crossing> {
  const who = fromAbroad(offered.from, offered.mode);
  const proposal = {
    direction: 'inbound',
    sex: one.sex,
    age: one.child ? 'child' : 'adult',
    circumstances: offered.circumstances,
    sheet: { name: nameOf(one), birthYear: one.birthYear, document: 'X 0000', place: 'an invented village' },
  };
  const proposed = await writes(who.sender, '/handovers', proposal, { step: 'proposes the return', at: '' });
  return takenUp(tale, proposed, who, writes);
}

type File = Awaited<ReturnType<typeof servedFile>>;
type Told = { readonly to: Abroad; readonly place: string; readonly tell: readonly ('counterpart' | 'embassy')[] };

/** Opens a foreign victim's file in Cambodia and serves it until no service that the person is entitled to is open. */
export function fileOf(tale: Tale, one: Person, citizenship: Abroad): Promise<File> {
  return servedFile(tale, tale.writes, one, { citizenship, language: officialLanguage(citizenship) ?? 'en' });
}

/** Cambodia offers to bring the person home. Where their embassy is not told, it has no part in it. */
export async function offeredAbroad(tale: Tale, one: Person, file: File, { to, place, tell }: Told): Promise<Crossing> {
  const { mission, ...others } = toAbroad(to);
  const proposal = {
    direction: 'outbound',
    case: file.id,
    to,
    tell,
    circumstances: ['no-common-language', 'irregular-stay-or-exit'],
    sheet: { name: nameOf(one), birthYear: one.birthYear, document: 'X 0000', place },
  };
  const proposed = await tale.writes('case-worker', '/handovers', proposal, { step: 'proposes the return', at: '' });
  return takenUp(tale, proposed, tell.includes('embassy') ? toAbroad(to) : others);
}
