import { type Fault, faultsIn, inRule } from './fault.ts';

const leaving = faultsIn('packages/domain/src/handover/departure.ts', 'test/domain/departure.test.ts');
const arriving = faultsIn('packages/domain/src/handover/at-the-gate.ts', 'test/domain/handover-stopped.test.ts');
const heard = faultsIn('packages/domain/src/handover/hear-wish.ts', 'test/domain/wish-to-return.test.ts');
const wished = faultsIn('packages/domain/src/case/movement/wish-to-return.ts', 'test/domain/wish-to-return.test.ts');
const shown = faultsIn('packages/domain/src/handover/said-of-going.ts', 'test/domain/return-weighed.test.ts');
const found = faultsIn('packages/domain/src/case/standing-findings.ts', 'test/domain/return-weighed.test.ts');
const answers = faultsIn('packages/domain/src/handover/answer-breach.ts', 'test/domain/breaches-of-a-handover.test.ts');
const reminded = faultsIn('packages/domain/src/handover/reminders.ts', 'test/domain/breaches-of-a-handover.test.ts');
const seen = faultsIn('packages/domain/src/handover/seen-at-desk.ts', 'test/domain/breaches-of-a-handover.test.ts');
const told = faultsIn('packages/domain/src/report/broken-at-provider.ts', 'test/domain/broken-at-provider.test.ts');
const typed = 'test/domain/typed-moments.test.ts';
const met = faultsIn('packages/domain/src/case/closing/contact.ts', typed);
const ended = faultsIn('packages/domain/src/case/reintegration/trials.ts', typed);
const appointed = faultsIn('packages/domain/src/rules/childs-hearing-needs-her-advocate.ts', typed);

/** What happens on the way is refused, kept without its mark, or answered by whoever caused it. */
export const faultsOfHandovers: readonly Fault[] = [
  inRule(
    'returned-on-an-open-wish',
    'nobody-returns-against-their-no',
    'Somebody is received on no yes at all, and nothing says so.',
    `  'returned.arrives',\n`,
    '',
  ),
  leaving(
    'departure-is-refused',
    'That somebody left is refused for a rule.',
    `...(word === undefined ? [] : rules),`,
    `...rules,`,
  ),
  leaving(
    'departure-without-its-mark',
    'A departure carries nothing of what it broke.',
    `...owedAnswer(act, ...rules, closed),`,
    ``,
  ),
  leaving(
    'left-untold-on-no-yes',
    'Two organisations let somebody leave who has not said yes.',
    `    wanted('returned.leaves', state, by),\n`,
    ``,
  ),
  arriving(
    'arrival-without-its-mark',
    'An arrival carries nothing of what it broke.',
    `placement: said.placement, ...stampOf(state, act), ...kept }`,
    `placement: said.placement, ...stampOf(state, act) }`,
  ),
  heard(
    'no-after-the-handing-over-unheard',
    'A no that is said after the handing over is not heard before the arrival.',
    `isEnded(state)) return undefined;`,
    `!mayBeStopped(state)) return undefined;`,
  ),
  shown(
    'return-goes-unweighed',
    'A return gets its day though nobody has weighed its danger.',
    `return shown?.riskWeighed === true;`,
    `return true;`,
  ),
  shown(
    'way-told-by-a-tick',
    'That the person was told of the way is ticked against the file.',
    `code !== 'C21' || shown?.wayTold === true`,
    `true`,
  ),
  found(
    'danger-corrected-away',
    'A danger that was found is gone once one person says that it was written wrongly.',
    `isDanger(one) || !isCorrected(file, one.id)`,
    `!isCorrected(file, one.id)`,
  ),
  wished(
    'stay-is-no-no',
    'Who decides to stay is brought home on an older yes.',
    ` || (one.about === 'stay' && saysYes(one))`,
    ``,
  ),
  answers(
    'breach-answered-by-its-causer',
    'Whoever wrote down what broke a rule answers for it.',
    `{ type: 'approved.breach', of: open?.by }`,
    `{ type: 'approved.breach', of: open?.by && 'somebody else' }`,
  ),
  reminded('breach-without-a-clock', 'Nobody is reminded to answer.', `, ...unansweredFor(state)];`, `];`),
  seen(
    'wish-read-abroad',
    'The other country reads that a return rested on no yes.',
    `broke.filter(({ rule }) => rule !== nobodyReturnsAgainstTheirNo.name)`,
    `broke`,
  ),
  told(
    'provider-told-one-by-one',
    'The overseer reads each single record of a provider.',
    `length - (length % few)`,
    `length`,
  ),
  met(
    'visit-dated-back',
    'A day typed into a visit makes tries count that came before the visit.',
    `met.map((one) => heardOf(file, one))`,
    `met.map((one) => ('visitedAt' in one ? one.visitedAt : heardOf(file, one)))`,
  ),
  ended(
    'ending-dated-back',
    'An end that is dated back makes what was found before anybody heard of it count for the next reintegration.',
    `{ at: heardOf(file, end) }`,
    `end`,
  ),
  appointed(
    'advocate-dated-back',
    'An advocate who is appointed after a hearing was there before it.',
    `Date.parse(heardOf(file, one)) <`,
    `Date.parse(one.at) <`,
  ),
];
