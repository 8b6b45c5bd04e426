import type { CaseState } from '../case.ts';
import { type Topic, topicsOf } from './topics.ts';

type Known = Pick<
  CaseState,
  'id' | 'openedAt' | 'sections' | 'assessments' | 'questionings' | 'interviews' | 'intakes'
>;

/** A topic that the person has spoken of: where it stands in the file, since when, and how often it was asked about. */
export type Answered = {
  readonly topic: Topic;
  readonly source: string;
  readonly at: string;
  readonly times: number;
};

type Asked = { readonly topic: Topic; readonly source: string; readonly at: string };

function asked(file: Known): readonly Asked[] {
  const opening =
    file.sections['identity'] === undefined ? [] : [{ topic: 'identity', source: file.id, at: file.openedAt } as const];
  const talks = [...file.assessments, ...file.questionings, ...file.interviews, ...file.intakes].flatMap(
    ({ id, at, asked: topics }) => topicsOf(topics).map((topic) => ({ topic, source: id, at })),
  );
  return [...opening, ...talks].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** Read before asking anything: what the file already answers, by its first source (Standards 7.6(f)). */
export function alreadyAnswered(file: Known): readonly Answered[] {
  const all = asked(file);
  const first = all.filter(({ topic }, index) => all.findIndex((one) => one.topic === topic) === index);
  return first.map((one) => ({ ...one, times: all.filter(({ topic }) => topic === one.topic).length }));
}

/** How often the person was asked what the file already said. */
export function repeatsIn(file: Known): number {
  return alreadyAnswered(file).reduce((sum, { times }) => sum + times - 1, 0);
}
