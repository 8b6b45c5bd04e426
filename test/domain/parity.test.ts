import { describe, expect, test } from 'vitest';
import { unansweredServices } from '../../packages/domain/src/case/services/answer.ts';
import { parityReportOf } from '../../packages/domain/src/report/parity/report.ts';
import { type ParityRow, parityRowOf } from '../../packages/domain/src/report/parity/row.ts';
import { afterwards } from './afterwards.ts';
import { hoursFromNow } from './entry-of.ts';
import { actBy, fileOf, now } from './made.ts';

const at = (hours: number, writtenDown = hours) =>
  actBy('case-worker', { occurredAt: hoursFromNow(hours), lateReason: 'no-signal' }, hoursFromNow(writtenDown));
const offered = (file: ReturnType<typeof fileOf>, hours: number, writtenDown?: number) =>
  afterwards(file, 'offerService', { service: 'psychological' }, { act: at(hours, writtenDown) });
const opened = fileOf({ openedAt: now, citizenship: 'VN' });

/** A quarter of one centre: as many rows of each as asked for. */
function quarter(foreign: ParityRow, cambodian: ParityRow, each = 12) {
  return parityReportOf(
    foreign.quarter,
    Array.from({ length: each }, () => [foreign, { ...cambodian, foreign: false }]).flat(),
  );
}

describe('Policy VI.b: hours to the first offer', () => {
  const hours = (file: typeof opened) => parityRowOf(file).services.psychological?.hours;

  test('are those to the earliest offer, in whichever order offers happened and were written down', () => {
    expect(hours(offered(opened, 5))).toBe(5);
    expect(hours(offered(offered(opened, 5), 70))).toBe(5);
    expect(hours(offered(offered(opened, 70), 5, 90))).toBe(5);
    expect(hours(offered(offered(offered(opened, 70), 5, 90), 40, 95))).toBe(5);
  });

  test('stay what they are when the person is answered', () => {
    const said = { service: 'psychological', outcome: 'declined' } as const;
    const declined = afterwards(offered(opened, 5), 'answerService', said, { act: at(20) });
    expect(parityRowOf(declined).services.psychological).toEqual({ hours: 5, outcome: 'declined' });
    // Nobody offered it: they went without, and did not decline it.
    expect(parityRowOf(afterwards(opened, 'answerService', said, { act: at(20) })).services.psychological).toEqual({});
    expect(parityRowOf(offered(declined, 60)).services.psychological).toEqual({ hours: 5, outcome: 'offered' });
  });

  test('are told of the group as their median', () => {
    const [row] = quarter(parityRowOf(offered(offered(opened, 50), 98)), parityRowOf(offered(opened, 2))).rows.filter(
      ({ service }) => service === 'psychological',
    );
    expect([row?.foreign.hours, row?.cambodian.hours]).toEqual([50, 2]);
  });
});

describe('Policy VI.b: who was offered a service and never answered', () => {
  const left = offered(opened, 5);
  const had = afterwards(left, 'answerService', { service: 'psychological', outcome: 'accepted' }, { act: at(6) });

  test('is unanswered in the report as in the person’s own file', () => {
    expect(unansweredServices(left, hoursFromNow(9))).toContain('psychological');
    const [row] = quarter(parityRowOf(left), parityRowOf(had)).rows.filter(
      ({ service }) => service === 'psychological',
    );
    expect(row?.foreign).toMatchObject({ persons: 12, offered: 12, accepted: 0, unanswered: 12 });
    expect(row?.cambodian).toMatchObject({ persons: 12, offered: 12, accepted: 12, unanswered: 0 });
  });

  test('makes a finding where Cambodian persons are answered', () => {
    const { verdicts } = quarter(parityRowOf(left), parityRowOf(had));
    const kinds = verdicts.map(({ service, kind, foreign }) => [service, kind, foreign?.with]);
    expect(kinds).toEqual([['psychological', 'unanswered', 12]]);
    expect(quarter(parityRowOf(left), parityRowOf(left)).verdicts).toEqual([]);
  });
});

describe('No figure of one to four persons', () => {
  const adult = parityRowOf(fileOf({ openedAt: now, citizenship: 'VN' }));
  const child = parityRowOf(fileOf({ openedAt: now, citizenship: 'VN', age: 'presumed-child' }));
  const of = (count: number, row: ParityRow) => Array.from({ length: count }, () => row);
  const answeredChild = (): ParityRow => ({
    ...child,
    foreign: false,
    services: { ...child.services, schooling: { outcome: 'accepted' } },
  });
  const personsOf = (rows: readonly ParityRow[], name: string) => {
    const row = parityReportOf(adult.quarter, rows).rows.find(({ service }) => service === name);
    return [row?.foreign.persons, row?.cambodian.persons];
  };

  test('follows from all at a centre and those of them who may have a service', () => {
    const cambodians = of(12, answeredChild());
    expect(personsOf([...of(17, child), ...of(3, adult), ...cambodians], 'psychological')).toEqual([20, 12]);
    expect(personsOf([...of(17, child), ...of(3, adult), ...cambodians], 'schooling')).toEqual(['hidden', 12]);
    expect(personsOf([...of(15, child), ...of(5, adult), ...cambodians], 'schooling')).toEqual([15, 12]);
    expect(personsOf([...of(3, child), ...cambodians], 'schooling')).toEqual(['small', 12]);
    // Nobody of a few is told no more than few of them: that none of the three is a child would be of them.
    expect(personsOf([...of(3, adult), ...cambodians], 'schooling')).toEqual(['small', 12]);
  });

  test('follows from a finding: where the group is not told, none is', () => {
    const findingsOf = (adults: number) =>
      parityReportOf(adult.quarter, [...of(17, child), ...of(adults, adult), ...of(17, answeredChild())]).verdicts;
    expect(findingsOf(5)).toMatchObject([{ service: 'schooling', kind: 'unanswered', foreign: { with: 17, of: 17 } }]);
    expect(findingsOf(3)).toEqual([]);
  });

  test('is said of a share that all but a few have', () => {
    const two = { ...child, services: { ...child.services, schooling: { outcome: 'accepted' } } } as ParityRow;
    const rows = [...of(15, child), ...of(2, two), ...of(17, answeredChild())];
    const { verdicts, rows: told } = parityReportOf(adult.quarter, rows);
    expect(verdicts).toMatchObject([{ foreign: { with: 'most', of: 17 }, cambodian: { with: 0, of: 17 } }]);
    expect(told.find(({ service }) => service === 'schooling')?.foreign).toMatchObject({
      persons: 17,
      accepted: 'hidden',
      declined: 'hidden',
      unanswered: 'hidden',
    });
  });
});
