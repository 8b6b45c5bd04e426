import type { Actor } from '@homeward/domain/people/actor';
import { cases } from '@homeward/store/cases';
import { load } from '@homeward/store/load';
import { fileOf, idOf, now, people } from '../domain/made.ts';
import { lying, openDesks } from './desks-in-process.ts';

type Said = { readonly who?: Actor; readonly on?: string; readonly version?: number; readonly key?: string };

/** Two files of one case worker, and what is said of them by that worker and by a supervisor; each test has two of its own. */
export async function openMerging() {
  const desks = await openDesks();
  const { ask, plant, store } = desks;
  let n = 5000;
  /** An id of this test alone, by its last digit: 0 and 1 are the files, 5 is the first proposal. */
  const own = (digit: number) => idOf(n + digit);
  const [by, second] = [people['case-worker'], people.supervisor];
  const [one, other] = [() => own(0), () => own(1)];

  async function lay(mine: object = {}, theirs: object = {}): Promise<void> {
    await plant(lying(cases, one(), { ...fileOf(mine), id: one() }));
    await plant(lying(cases, other(), { ...fileOf(theirs), id: other() }));
  }
  const propose = (body: object, { who = by, key = own(5), version = 1 }: Said = {}) =>
    ask({ operation: 'mergeCases', by: who, at: now, path: { caseId: one() }, body, version, key });
  const merge = () => propose({ with: other(), reason: 'same-paper' });
  const approve = (proposal: string, { who = second, on = one(), version = 2, key = own(6) }: Said = {}) => {
    const body = { proposal, answer: 'approved' };
    return ask({ operation: 'approve', by: who, at: now, path: { caseId: on }, body, version, key });
  };
  const unmerge = (caseId: string, key: string, version: number) =>
    ask({ operation: 'unmergeCases', by, at: now, path: { caseId }, body: { reason: 'two-people' }, version, key });
  const stateOf = async (id: string) => (await load(store, cases, id))?.state;
  const oneWith = async (id: string) => (await stateOf(id))?.oneWith?.file;
  const next = () => {
    n += 10;
  };
  return { ...desks, own, by, second, one, other, lay, propose, merge, approve, unmerge, stateOf, oneWith, next };
}
