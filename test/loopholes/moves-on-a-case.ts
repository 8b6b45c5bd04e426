import type * as z from 'zod';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { type CaseCommandName, caseCommands } from '../../packages/domain/src/case/commands.ts';
import { decideCase } from '../../packages/domain/src/case/decide.ts';
import { paperOf } from '../../packages/domain/src/case/documented.ts';
import type { CaseEvent } from '../../packages/domain/src/case/events.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { actOf } from '../../packages/domain/src/command.ts';
import type { ReceiverStanding } from '../../packages/domain/src/directory/provider.ts';
import type { Actor } from '../../packages/domain/src/people/actor.ts';
import { notTakenIn } from '../../packages/domain/src/taken-in.ts';
import { type Dice, oneOf } from '../dice.ts';
import { idOf } from '../domain/made.ts';
import type { Told } from '../law/invariants/story.ts';
import { seats } from './cast.ts';
import { drawerLike, drawerOf } from './drawn-body.ts';
import { wishTold } from './proposing.ts';
import { after, type Move, refusalsIn, type Step, toldOf, type World } from './world.ts';

/** How organisations of these stories stand with the Ministry whose paper does not hold. */
const standing: Readonly<Record<string, ReceiverStanding>> = {
  'org-two': 'over',
  'org-three': 'postponed',
};

const lists = (file: CaseState) => file as unknown as Readonly<Record<string, unknown>>;

function entriesOf(file: CaseState, list: string): readonly string[] {
  const found = lists(file)[list];
  return Array.isArray(found) ? found.flatMap((one: { id?: string }) => (one.id === undefined ? [] : [one.id])) : [];
}

type Drawn = { readonly any: ReturnType<typeof drawerOf>; readonly like: ReturnType<typeof drawerOf> };

function drawn(
  name: CaseCommandName,
  body: z.ZodObject,
  { any, like }: Drawn,
  { file, story }: World,
  dice: Dice,
  at: string,
) {
  const draw = dice(3) === 0 ? any : like;
  const said = draw({ dice, now: at, entriesOf: (list) => entriesOf(file, list), entries: story.map(({ id }) => id) });
  const parsed = body.safeParse(said);
  return parsed.success && notTakenIn(caseCommands[name].body, parsed.data, at).length === 0 ? parsed.data : undefined;
}

/** What is to be decided for a body: who is in the directory, and how whoever receives something stands with the Ministry. */
function played(name: CaseCommandName, { file }: World, { body, by, at, id }: Step) {
  const { to, organisation, shelter, centre, contact, ...said } = body as Readonly<Record<string, unknown>>;
  const receiver = String(organisation ?? shelter ?? (name === 'referCase' ? to : ''));
  const named = [centre, contact].map(String);
  const memorandum = standing[receiver] ?? 'valid';
  return decideCase(name, file, body as never, actOf(by, at, said as never), id, [receiver, ...named], memorandum);
}

/** What is told of an event of the file, and with whom the person lives since. */
function toldOfFile(event: CaseEvent, step: Step, before: CaseState, file: CaseState): Told {
  const told = toldOf(event, 'said' in event ? event.said : {}, step);
  const { placement } = file;
  return placement === undefined || placement === before.placement ? told : { ...told, lives: placement.kind };
}

function moveOf(name: CaseCommandName): Move {
  const command = caseCommands[name];
  const whole = command.body._zod.innerType as unknown as z.ZodObject;
  const body = 'words' in whole.shape ? whole.omit({ words: true }) : whole;
  const example = (paperOf(command as never)?.example ?? {}) as Readonly<Record<string, unknown>>;
  const draws = { any: drawerOf(body), like: drawerLike(body, example) };
  const writes = command.wordsIn === undefined ? {} : { words: {} };
  const may = seats.filter(
    (one) =>
      (command.roles as readonly string[]).includes(one.role) &&
      (command.desks as readonly string[]).includes(one.desk),
  );
  return {
    name,
    isRecord: command.as === 'record',
    writes: [command.type],
    draw: (world, dice, at) => {
      const said = drawn(name, body, draws, world, dice, at);
      if (said === undefined || may.length === 0) return undefined;
      return {
        act: name,
        by: oneOf(dice, may) as Actor,
        at,
        body: { ...said, ...writes },
        id: idOf(1000 + world.story.length),
      };
    },
    play: (world, step) => {
      const decision = played(name, world, step);
      if (decision.type === 'refused') return refusalsIn(decision);
      const { event } = decision;
      const file = evolveCase(world.file, event);
      const next = after(world, step, { file }, toldOfFile(event, step, world.file, file));
      return wishTold(world, next, step);
    },
  };
}

/** Every act on a case, of every seat. */
export const movesOnACase: readonly Move[] = (Object.keys(caseCommands) as CaseCommandName[]).map(moveOf);
