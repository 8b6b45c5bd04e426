import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Obligation } from '../../packages/domain/src/law/obligation.ts';
import type { RuleStatement } from '../../packages/domain/src/law/rule.ts';
import { root } from '../run/root.ts';

/** Where a rule's own tests stand. */
export function ruleTest(name: string): string {
  return `test/law/rules/${name}.test.ts`;
}

const titleOf = /\b(?:test|it|describe)(?:\.\w+(?:\(.*?\))?)*\(\s*(['"`])(.*?)\1/gs;

function titlesIn(file: string): readonly string[] {
  return [...readFileSync(join(root, file), 'utf8').matchAll(titleOf)].map(([, , title = '']) => title);
}

let all: ReadonlyMap<string, readonly string[]> | undefined;

/** The titles of every test file, read once. */
function titles(): ReadonlyMap<string, readonly string[]> {
  all ??= new Map(globSync('test/**/*.test.{ts,tsx}', { cwd: root }).map((file) => [file, titlesIn(file)]));
  return all;
}

/** Whether a title speaks of a subject as a whole: `R100` is not in `R1000`, `Standards 7.1` not in `Standards 7.1(a)`. */
function speaksOf(title: string, subject: string): boolean {
  const at = title.indexOf(subject);
  return at >= 0 && !/^[\w(.]/.test(title.slice(at + subject.length).replace(/^ \(/, '('));
}

const speaking = new Map<string, readonly string[]>();

/** The test files with a title that speaks of a subject, looked for once: many obligations rest on one article. */
function filesSpeakingOf(subject: string): readonly string[] {
  const known =
    speaking.get(subject) ??
    [...titles()].flatMap(([file, found]) => (found.some((title) => speaksOf(title, subject)) ? [file] : []));
  speaking.set(subject, known);
  return known;
}

/** The test files whose titles speak of an obligation, by its id or by one of its articles. */
export function testsOf({ id, restsOn, kept }: Obligation): readonly string[] {
  const ofRules = kept.flatMap((means) => ('rules' in means ? means.rules : [])).map(({ name }) => ruleTest(name));
  const ofSubjects = [id, ...restsOn].flatMap(filesSpeakingOf);
  return [...new Set([...ofRules.filter((file) => existsSync(join(root, file))), ...ofSubjects])].sort();
}

/** The titles of a rule's own tests that say what it allows and what it refuses, each with one of its articles; a limit has none. */
export function titlesOfRule({ name, restsOn, basis }: RuleStatement) {
  const own = titles().get(ruleTest(name)) ?? [];
  const subjects = basis === 'technical' ? ['A limit'] : restsOn;
  const saying = (what: string) =>
    own.filter((title) => subjects.some((subject) => title.startsWith(`${subject} ${what}: `)));
  return { allows: saying('allows'), refuses: saying('refuses') };
}

/** Titles, in any test, of what is allowed and what is refused where an obligation is kept by the shape of what can be said: each begins with its id or an article of it. */
export function titlesOfShape({ id, restsOn }: Obligation) {
  const every = [...titles().values()].flat();
  const saying = (what: string) =>
    every.filter((title) => [id, ...restsOn].some((subject) => title.startsWith(`${subject} ${what}: `)));
  return { allows: saying('allows'), refuses: saying('refuses') };
}
