import { gap } from '../../../packages/domain/src/case/closing/track.ts';
import type { LearningReport } from '../../../packages/domain/src/report/learning.ts';
import type { Closing, Closings, Gap, Reason } from './closings.ts';
import { type Bounds, most, type Program, program, type Sum } from './program.ts';

type Told = LearningReport['reasons'][number];
const few = [1, 2, 3, 4] as const;

/** Names of the unknown numbers of one reason, of one version. */
function namesOf(version: number) {
  const of = (name: Gap) => `g_${name.replaceAll('-', '_')}_${version}`;
  return { all: `u_${version}`, of };
}

function isFew(sum: Sum): Bounds {
  return [[sum, few[0], few.length]];
}

function figureOf({ gaps }: Told, name: Gap): number | 'small' {
  return gaps.find((one) => one.gap === name)?.count ?? 0;
}

/** Few have it, or all but few. */
function fewOrAllBut(sum: Sum, all: string): readonly Bounds[] {
  return [isFew(sum), isFew(`+ ${all} ${sum.replace('+', '-')}`)];
}

/** One that is hidden to keep another company: of those that may be told the largest. */
function inCompany(sum: Sum, all: string, largest: number): readonly Bounds[] {
  const from = Math.max(largest, few.length + 1);
  return [
    [
      [sum, from, most],
      [`+ ${all} ${sum.replace('+', '-')}`, few.length + 1, most],
    ],
    [
      [sum, from, most],
      [`+ ${all} ${sum.replace('+', '-')}`, 0, 0],
    ],
  ];
}

/** What is printed of one reason, and how it was made: everything that a reader knows of it. */
function addReason(it: Program, told: Told, version: number): void {
  const { all, of } = namesOf(version);
  const sums = gap.options.map((name) => `+ ${of(name)}`);
  // Whoever closes without success has found one gap at least, and each once.
  it.holds(
    [`${sums.join(' ')} - ${all}`, 0, most],
    ...sums.map((sum) => [`+ ${all} ${sum.replace('+', '-')}`, 0, most] as const),
  );
  if (told.unsuccessful === 'small') {
    it.holds([`+ ${all}`, few[0], few.length]);
    return;
  }
  it.holds([`+ ${all}`, told.unsuccessful, told.unsuccessful]);
  const numbers = gap.options.map((name) => ({ sum: `+ ${of(name)}`, figure: figureOf(told, name) }));
  const hidden = numbers.filter(({ figure }) => figure === 'small').map(({ sum }) => sum);
  for (const { sum, figure } of numbers) if (figure !== 'small') it.holds([sum, figure, figure]);
  const largest = Math.max(...numbers.map(({ figure }) => (figure === 'small' ? 0 : figure)));
  const [one, other] = hidden;
  if (one === undefined) return;
  if (other === undefined || hidden.length > 2) for (const sum of hidden) it.oneHolds(fewOrAllBut(sum, all));
  else
    it.oneHolds(
      [
        [fewOrAllBut(one, all), fewOrAllBut(other, all)],
        [fewOrAllBut(one, all), inCompany(other, all, largest)],
        [inCompany(one, all, largest), fewOrAllBut(other, all)],
      ].flatMap(([first = [], second = []]) => first.flatMap((a) => second.map((b) => [...a, ...b]))),
    );
}

type Secret = { readonly sum: Sum; readonly count: number };

function countOf(closings: readonly Closing[], name: Gap): number {
  return closings.filter(({ gaps }) => gaps.includes(name)).length;
}

/** The numbers of closings that a version hides. */
function hiddenIn(closings: readonly Closing[], told: Told, version: number): readonly Secret[] {
  const { all, of } = namesOf(version);
  const sum = `+ ${all}`;
  if (told.unsuccessful === 'small') return [{ sum, count: closings.length }];
  return gap.options
    .filter((name) => figureOf(told, name) === 'small')
    .flatMap((name) => [
      { sum: `+ ${of(name)}`, count: countOf(closings, name) },
      { sum: `${sum} - ${of(name)}`, count: closings.length - countOf(closings, name) },
    ]);
}

/** What two versions tell beside one another of those written down in between: how many, and how many showed a gap or did not. */
function lateIn(late: readonly Closing[], [before, after]: readonly Told[]): readonly Secret[] {
  if (typeof before?.unsuccessful !== 'number' || typeof after?.unsuccessful !== 'number') return [];
  const [was, is] = [namesOf(0), namesOf(1)];
  const all = `+ ${is.all} - ${was.all}`;
  const told = gap.options.filter((name) => [before, after].every((one) => figureOf(one, name) !== 'small'));
  return [
    { sum: all, count: late.length },
    ...told.flatMap((name) => [
      { sum: `+ ${is.of(name)} - ${was.of(name)}`, count: countOf(late, name) },
      { sum: `${all} - ${is.of(name)} + ${was.of(name)}`, count: late.length - countOf(late, name) },
    ]),
  ];
}

function programOf(told: readonly Told[]): Program {
  const it = program();
  for (const [version, one] of told.entries()) addReason(it, one, version);
  if (told.length < 2) return it;
  const [was, is] = [namesOf(0), namesOf(1)];
  const late = `+ ${is.all} - ${was.all}`;
  const each = gap.options.map((name) => `+ ${is.of(name)} - ${was.of(name)}`);
  it.holds(
    [late, 0, most],
    ...each.map((sum) => [sum, 0, most] as const),
    ...gap.options.map((name) => [`${late} - ${is.of(name)} + ${was.of(name)}`, 0, most] as const),
    [`${each.join(' ')} - ${is.all} + ${was.all}`, 0, most],
  );
  return it;
}

/**
 * What somebody finds out of one to four closings from the register of a year, read once or twice. Nothing else that its readers are told
 * hangs together with it: a file may have been opened in any year and closed more than once, so that equal services bound no closing, and a
 * month has more facts than closings, so that the bands of their number bound none either.
 */
export function learntFromClosings(closings: Closings, registers: readonly LearningReport[]) {
  const reasons = (registers[0]?.reasons ?? []).map(({ reason }) => reason);
  const told: string[] = [];
  let looked = 0;
  for (const reason of reasons) {
    const versions = registers.flatMap((one) => one.reasons.filter((it) => it.reason === reason));
    const secrets = secretsOf(closings, reason, versions).filter(({ count }) => few.some((one) => one === count));
    looked += secrets.length;
    if (secrets.length === 0) continue;
    const it = programOf(versions);
    for (const { sum, count } of secrets) {
      const never = few.filter((value) => !it.may(sum, value));
      if (never.length > 0) told.push(`${reason}: ${sum}, which is ${count}, is not ${never}`);
    }
  }
  return { told, looked };
}

function secretsOf(closings: Closings, reason: Reason, versions: readonly Told[]): readonly Secret[] {
  const [before, after] = closings.map((all) => all.filter((one) => one.reason === reason));
  if (before === undefined || after === undefined) return [];
  const late = after.slice(before.length);
  return [
    ...versions.flatMap((told, version) => hiddenIn([before, after][version] ?? [], told, version)),
    ...lateIn(late, versions),
  ];
}
