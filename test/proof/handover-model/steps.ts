import { nextFor } from '@homeward/domain/handover/offered';
import { whatStandsIn } from '@homeward/domain/handover/what-stands';
import * as fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import { expect } from 'vitest';
import { type Act, type Does, later } from './act.ts';
import { ask, operations } from './ask.ts';
import { castOf, parts } from './cast.ts';
import { alike, expected } from './expected.ts';
import { type Drawn, saysOf } from './says.ts';
import { hashOf } from './seen.ts';
import { type Command, counted, look, type Model } from './world.ts';

type When = 'now' | 'hours-ago' | 'days-ago' | 'days-ago-unsaid' | 'ahead';
type DrawnStep = Drawn & {
  /** From 75 on anybody, before that somebody who may. */
  readonly who: number;
  readonly when: When;
  readonly seen: 'now' | 'before';
  readonly minutes: number;
};

const ago: Readonly<Record<When, number>> = {
  now: 0,
  'hours-ago': 180,
  'days-ago': 1_800,
  'days-ago-unsaid': 1_800,
  ahead: -120,
};

const mostly = <One, Other>(usual: One, ...others: readonly Other[]) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, { weight: 3, arbitrary: fc.constantFrom(...others) });

const drawn: fc.Arbitrary<DrawnStep> = fc.record({
  who: fc.nat(99),
  nth: fc.nat(99),
  pick: fc.nat(9),
  when: mostly<When, When>('now', 'hours-ago', 'days-ago', 'days-ago-unsaid', 'ahead'),
  seen: mostly<'now' | 'before', 'now' | 'before'>('now', 'now', 'before'),
  minutes: fc.nat(180),
});

/** The act that a step comes to: by somebody for whom it would be done where there is one, or by anybody. */
function actOf(does: Does, step: DrawnStep, model: Model): Act {
  const { plain, minutes, at, seen } = model;
  const says = saysOf(does, step, { plain, minutes, hash: hashOf(seen), at });
  const late = step.when === 'days-ago' ? ({ late: 'no-signal' } as const) : {};
  const happened = step.when === 'now' ? {} : { happened: later(at, -ago[step.when]) };
  const version = step.seen === 'before' ? plain.version - 1 : plain.version;
  const rest = { says, key: uuidv7(), now: at, ...happened, ...late, seen: version };
  const everybody = parts.map((part): Act => ({ ...rest, by: castOf(plain.about.country)[part] }));
  const able = everybody.filter((one) => expected(plain, one).told.type === 'done');
  const from = step.who < 75 && able.length > 0 ? able : everybody;
  return from[step.who % from.length] as Act;
}

type Chosen = (model: Model, step: DrawnStep) => Does;

function told(act: Act, step: DrawnStep): string {
  return `${act.by.id} at ${act.by.desk}: ${JSON.stringify({ ...act, by: act.by.role })} of ${JSON.stringify(step)}`;
}

/** What the page of whoever acts offers; that a gate sends handovers another way stands on the gate's page. */
function offeredTo({ seen, at }: Model, { by, says }: Act): readonly string[] {
  const away = says.do === 'reroute' || says.do === 'hold' ? ['rerouteHandovers'] : [];
  return [...nextFor(whatStandsIn(seen.state), by, at).map(({ act }) => act), ...away];
}

/** One act on a handover, through its desk, answered as the model expects it. */
function stepOf(chosen: Chosen, step: DrawnStep): Command {
  let said = '';
  return {
    check: () => true,
    async run(model, real) {
      model.at = later(model.at, step.minutes);
      const does = chosen(model, step);
      const act = actOf(does, step, model);
      said = told(act, step);
      const { told: expects, next } = expected(model.plain, act);
      const answer = await ask(real.store, real.id.handover, act);
      if (!alike(act, expects, answer)) expect(answer).toEqual(expects);
      const done = expects.type === 'done';
      if (done) expect(offeredTo(model, act), 'done, and not offered').toContain(operations[does]);
      if (done) model.last = { act, told: answer };
      model.plain = next;
      await look(model, real, done);
      counted(real, does, next.status, done);
    },
    toString: () => said,
  };
}

/** The last thing that was done comes again, as from a device that did not hear the answer; or its key comes with something else. */
function again(other: boolean): Command {
  return {
    check: ({ last }) => last !== undefined,
    async run(model, real) {
      const { last } = model;
      if (last === undefined) return;
      const away = last.act.says.do === 'reroute' || last.act.says.do === 'hold';
      const act = other && !away ? { ...last.act, happened: later(last.act.now, -1) } : last.act;
      const answer = await ask(real.store, real.id.handover, act);
      expect(answer).toEqual(act === last.act ? last.told : { type: 'key-reused' });
      await look(model, real, false);
      counted(real, 'again', model.plain.status, false);
    },
    toString: () => (other ? 'again, with something else' : 'again'),
  };
}

/** What brings a handover forward, by where it stands. */
const forward: Readonly<Record<string, readonly Does[]>> = {
  proposed: ['tick', 'schedule', 'schedule'],
  scheduled: ['acknowledge', 'depart', 'depart'],
  departed: ['tick', 'confirm', 'confirm', 'confirm'],
  pending: ['confirm'],
  'handed-over': ['arrive'],
  received: ['feedback'],
  refused: ['schedule', 'schedule', 'tick', 'return'],
  postponed: ['schedule', 'tick'],
  disputed: ['settle'],
};

const onward: Chosen = ({ plain }, { nth }) => {
  const next = forward[plain.status] ?? ['answer'];
  return next[nth % next.length] ?? 'ask';
};

const anything: readonly Does[] = [
  'tick',
  'confirm',
  'schedule',
  'acknowledge',
  'depart',
  'arrive',
  'settle',
  'feedback',
  'refuse',
  'postpone',
  'dispute',
  'return',
  'ask',
  'answer',
  'move',
  'send',
  'services',
  'address',
  'reroute',
  'hold',
];

/** The acts on a handover: as many that bring it forward as others. */
export const handoverSteps: readonly fc.Arbitrary<Command>[] = [
  ...anything.map(() => drawn.map((one) => stepOf(onward, one))),
  ...anything.map((does) => drawn.map((one) => stepOf(() => does, one))),
  fc.boolean().map(again),
];
