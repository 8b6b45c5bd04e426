import { type ParityReport, parityReportOf } from '../../../packages/domain/src/report/parity/report.ts';
import { aliasOf, answers, everybodys, few, type Group, namesOf, type Side, sides } from './numbers-of-services.ts';
import { type Bounds, most, type Program, program, type Sum } from './program.ts';
import type { Quarter } from './quarters.ts';
import { lateIn, secretsOf } from './secrets-of-services.ts';

function isFew(sum: Sum): Bounds {
  return [[sum, few[0], few.length]];
}

function fewOrAllBut(part: string, whole: string): readonly Bounds[] {
  return [isFew(`+ ${part}`), isFew(`+ ${whole} - ${part}`)];
}

/** What is printed of a group, and how it is made: everything a reader knows of it. */
function addGroup(
  it: Program,
  group: Group,
  version: string,
  of: { readonly name: string; readonly there: Group; readonly others: readonly string[] },
): void {
  const { persons, offered, rest, ...named } = namesOf(version, of.name);
  const all = namesOf(version, everybodys).persons;
  it.holds([`+ ${all} - ${persons}`, 0, most], [`+ ${persons} - ${offered}`, 0, most]);
  const parts = answers.map((one) => `+ ${named[one]}`).join(' ');
  it.holds([`${parts} + ${rest} - ${persons}`, 0, 0]);
  if (of.name === everybodys && group.persons === 'small') it.holds([`+ ${persons}`, 1, 4]);
  if (group.persons === 'hidden') {
    const differs = [all, ...of.others].map((other) => isFew(`+ ${other} - ${persons}`));
    it.oneHolds([isFew(`+ ${persons}`), ...differs]);
  }
  if (typeof group.persons !== 'number') return;
  it.holds([`+ ${persons}`, group.persons, group.persons]);
  if (typeof group.offered === 'number') it.holds([`+ ${offered}`, group.offered, group.offered]);
  else it.oneHolds(fewOrAllBut(offered, persons));
  if (answers.every((one) => typeof group[one] === 'number'))
    it.holds(...answers.map((one) => [`+ ${named[one]}`, Number(group[one]), Number(group[one])] as const));
  else it.oneHolds([...answers.map((one) => named[one]), rest].flatMap((one) => fewOrAllBut(one, persons)));
  if (group.hours !== undefined) it.holds([`+ ${offered}`, 10, most]);
  else if (typeof group.offered === 'number' || group.persons - few.length >= 10) it.holds([`+ ${offered}`, 0, 9]);
}

/** What a finding says of how many it is so. */
function addVerdicts(
  it: Program,
  report: ParityReport,
  version: string,
  of: { readonly organisation: string; readonly name: string; readonly as: string; readonly side: Side },
): void {
  const { persons, ...named } = namesOf(version, of.as);
  for (const { organisation, service: name, kind, ...shares } of report.verdicts) {
    const share = shares[of.side];
    if (organisation !== of.organisation || name !== of.name || share === undefined) continue;
    if (kind !== 'unanswered' && kind !== 'not-available') continue;
    if (share.with === 'small') it.holds(...isFew(`+ ${named[kind]}`));
    else if (share.with === 'most') it.holds(...isFew(`+ ${persons} - ${named[kind]}`));
    else it.holds([`+ ${named[kind]}`, share.with, share.with]);
  }
}

/** All that is told of one service for one side of a centre, in one or two versions of its quarter, with the services that few may have. */
function programOf(reports: readonly ParityReport[], organisation: string, name: string, side: Side): Program {
  const it = program();
  const as = aliasOf(name);
  for (const [at, report] of reports.entries()) {
    const rows = report.rows.filter((row) => row.organisation === organisation);
    const there = rows.find((row) => row.service === everybodys)?.[side];
    if (there === undefined) continue;
    const mine = rows.find((row) => row.service === name)?.[side].persons;
    // Of whom the number is told, nothing hangs together with another service.
    const together = rows.filter(
      (row) =>
        row.service === name ||
        (typeof mine !== 'number' && typeof row[side].persons !== 'number') ||
        row.service === everybodys,
    );
    for (const row of together) {
      const others = together.filter((one) => one !== row).map((one) => namesOf(`${at}`, as(one.service)).persons);
      addGroup(it, row[side], `${at}`, { name: as(row.service), there, others });
      if (row.service === name) addVerdicts(it, report, `${at}`, { organisation, name, as: as(name), side });
      if (at === 0) continue;
      const [before, after] = [namesOf('0', as(row.service)), namesOf(`${at}`, as(row.service))];
      it.holds(
        [`+ ${after.persons} - ${before.persons}`, 0, most],
        [`+ ${after.offered} - ${before.offered}`, 0, most],
      );
    }
  }
  return it;
}

/** What somebody finds out of one to four persons from equal services of a quarter, read once or twice. */
export function learntOf(quarters: readonly Quarter[], reports: readonly ParityReport[]): Learnt {
  const found = reports.flatMap((report, at) =>
    report.rows.flatMap((row) =>
      sides.map((side) => {
        const secrets = [
          ...secretsOf(quarters[at]?.rows ?? [], row, side, `${at}`),
          ...(at === 0 ? [] : lateIn(quarters, reports, row, side)),
        ].filter(({ count }) => few.some((one) => one === count));
        return { at, row, side, secrets };
      }),
    ),
  );
  const told = found.flatMap(({ at, row, side, secrets }) => {
    if (secrets.length === 0) return [];
    const it = programOf(reports, row.organisation, row.service, side);
    const not = secrets.filter(({ sum }) => !few.every((value) => it.may(sum, value)));
    return not.map(({ sum, count }) => `${at} ${row.organisation} ${row.service} ${side}: ${sum}, which is ${count}`);
  });
  return { told, looked: found.reduce((sum, { secrets }) => sum + secrets.length, 0) };
}

type Learnt = { readonly told: readonly string[]; readonly looked: number };

export function reportOf({ rows, answers }: Quarter): ParityReport {
  return parityReportOf('2008-Q1', rows, { answers });
}
