import * as fc from 'fast-check';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { phase, service } from '../../packages/domain/src/case/clear.ts';
import { prepared } from '../../packages/domain/src/case/closing/track.ts';
import type { CaseEvent } from '../../packages/domain/src/case/events.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import type { Decision } from '../../packages/domain/src/command.ts';
import { dayOf } from '../../packages/domain/src/time.ts';
import { closingOf, failing } from '../domain/closings.ts';
import { keep } from '../domain/keep.ts';
import { actBy, fileOf, idOf, now } from '../domain/made.ts';

/** A moment of a life: its number is the id of what is done and tells how late it is. */
type Moment = { readonly file: CaseState; readonly n: number };
type Step = (at: Moment) => Decision<CaseEvent>;

/** Somebody's command at a moment, six hours after the one before. */
function acting(n: number, role: 'case-worker' | 'supervisor' = 'case-worker') {
  const at = new Date(Date.parse(now) + n * 6 * 3_600_000).toISOString();
  return { act: actBy(role, {}, at), id: idOf(1000 + n) };
}

const latest = (list: readonly { readonly id: string }[]) => list.at(-1)?.id ?? idOf(1);

/** A closing as it is tried, naming the last talk and the last analysis whether they count or not. */
const closeBy =
  (reason: 'recovered' | 'her-decision' | 'unreachable' | 'uncooperative' | 'died', reached: boolean): Step =>
  ({ file, n }) => {
    const names = { reason, consultation: latest(file.closingTalks), learning: latest(file.learnings) };
    return keep('closeCase', reached ? closingOf(names) : failing(names), { file, ...acting(n) });
  };

const wishToGoOn: Step = ({ file, n }) =>
  keep('consultOnClosing', { wish: 'go-on', with: 'herself' }, { file, ...acting(n) });

const prepareClosing: readonly Step[] = [
  ({ file, n }) => {
    const { act, id } = acting(n);
    return keep('recordVisit', { kind: 'spot-check', visitedAt: act.occurredAt, found: 'safe' }, { file, act, id });
  },
  ({ file, n }) => keep('consultOnClosing', { wish: 'close', with: 'herself' }, { file, ...acting(n) }),
  ...prepared.map(
    (who): Step =>
      ({ file, n }) =>
        keep('prepareClosing', { who, result: 'prepared', unexpected: true }, { file, ...acting(n) }),
  ),
  ({ file, n }) =>
    keep('learnFromClosing', { gaps: ['plan'], words: { analysis: 'Invented.' } }, { file, ...acting(n) }),
  ...(['call', 'family', 'provider'] as const).map(
    (channel): Step =>
      ({ file, n }) =>
        keep('recordContactAttempt', { channel, answer: 'no-answer' }, { file, ...acting(n) }),
  ),
  ({ file, n }) =>
    keep('exploreReasons', { cause: 'work', next: 'wait', words: { found: 'Invented.' } }, { file, ...acting(n) }),
  ({ file, n }) =>
    keep('agreeToClosing', { exploration: latest(file.explorations) }, { file, ...acting(n, 'supervisor') }),
];

const towardsClosing: readonly Step[] = [...prepareClosing, wishToGoOn];

const closings: readonly Step[] = [
  ({ file, n }) => {
    const { act, id } = acting(n);
    return keep('recordDeath', { on: dayOf(act.occurredAt), evidence: 'hospital' }, { file, act, id });
  },
  closeBy('recovered', true),
  closeBy('recovered', false),
  closeBy('her-decision', false),
  closeBy('unreachable', false),
  closeBy('uncooperative', false),
  closeBy('died', false),
];

const phases: readonly Step[] = phase.options.flatMap((name): readonly Step[] => [
  ({ file, n }) => keep('openPhase', { phase: name }, { file, ...acting(n) }),
  ({ file, n }) => keep('closePhase', { phase: name }, { file, ...acting(n) }),
]);

const others: readonly Step[] = [
  ({ file, n }) => keep('openDirectivePhase', { phase: 'reintegration' }, { file, ...acting(n) }),
  ({ file, n }) => keep('offerService', { service: 'medical' }, { file, ...acting(n) }),
  ({ file, n }) => keep('answerService', { service: 'medical', outcome: 'declined' }, { file, ...acting(n) }),
  ({ file, n }) =>
    keep(
      'recordActivity',
      { kind: 'sport', chosenBy: 'herself', answer: 'declined', madeFor: 'anybody' },
      { file, ...acting(n) },
    ),
];

const reopening: Step = ({ file, n }) => keep('reopenCase', { reason: 'traumatised-again' }, { file, ...acting(n) });

/** All that leads to a closing, one after another, and the closing: what a life seldom comes upon twice by itself. */
const wholeClosing: readonly Step[] = [...prepareClosing, closeBy('recovered', true)];

/** A random life: what leads to a closing, closings and reopenings come often enough to be reached more than once. */
export const life = fc
  .array(
    fc.oneof(
      { weight: 60, arbitrary: fc.constantFrom(...towardsClosing).map((step) => [step]) },
      { weight: 30, arbitrary: fc.constantFrom(...phases).map((step) => [step]) },
      { weight: 20, arbitrary: fc.constantFrom(...closings).map((step) => [step]) },
      { weight: 10, arbitrary: fc.constantFrom(reopening, ...others).map((step) => [step]) },
      { weight: 10, arbitrary: fc.constant([reopening]) },
      { weight: 2, arbitrary: fc.constant(wholeClosing) },
    ),
    { minLength: 1, maxLength: 80, size: 'max' },
  )
  .map((steps) => steps.flat());

/** A file lived through: each step that was refused leaves it as it was. `seen` looks at every moment. */
export function lived(
  steps: readonly Step[],
  seen: (before: CaseState, file: CaseState, event: CaseEvent | undefined) => void = () => undefined,
): CaseState {
  return steps.reduce((file, step, n) => {
    const decision = step({ file, n });
    const next = decision.type === 'refused' ? file : evolveCase(file, decision.event);
    seen(file, next, decision.type === 'refused' ? undefined : decision.event);
    return next;
  }, fileOf());
}

/** Services of the catalogue, offered to a file. */
export function offersOf(file: CaseState): readonly Decision<CaseEvent>['type'][] {
  return service.options.map((name) => keep('offerService', { service: name }, { file, ...acting(100) }).type);
}
