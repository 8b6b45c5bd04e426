import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openBreaches } from '../../packages/domain/src/case/breaches/open-breaches.ts';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { type CaseCommandName, caseCommands } from '../../packages/domain/src/case/commands.ts';
import { decideCase } from '../../packages/domain/src/case/decide.ts';
import type { CaseEvent } from '../../packages/domain/src/case/events.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { actOf } from '../../packages/domain/src/command.ts';
import { numbers } from '../dice.ts';
import { fileOf, idOf, now, people } from '../domain/made.ts';
import { anyOf } from '../law/any-of.ts';
import { runsOf } from './prove.ts';
import { report } from './report.ts';

const steps = runsOf(4_000, 20_000);
const seed = 20_090_831;
const lifetime = 200;
const names = Object.keys(caseCommands) as readonly CaseCommandName[];
const records = names.filter((name) => caseCommands[name].as === 'record');
const whys = ['wrong', 'out-of-date', 'another-person', 'entered-twice'] as const;

// The worker, the worker in a second seat as a supervisor, and a supervisor who is somebody else.
const writers = [people['case-worker'], { ...people.supervisor, id: people['case-worker'].id }, people.supervisor];

const bodies = new Map(
  records.map((name) => [name, fc.sample(anyOf(caseCommands[name].body), { numRuns: 20, seed })] as const),
);

type Said = { readonly name: CaseCommandName; readonly body: object };

/** A record of anything, a correction of an entry that broke a rule or of its answer, or an answer. */
function drawnAct(next: (below: number) => number, file: CaseState): Said {
  const named = [...file.breaches, ...file.breachAnswers].map(({ id }) => id);
  const one = named[next(Math.max(1, named.length))];
  const kind = next(3);
  if (one !== undefined && kind === 0) {
    return { name: 'correctRecord', body: { corrects: one, why: whys[next(whys.length)] } };
  }
  if (one !== undefined && kind === 1) {
    return { name: 'answerBreach', body: { breach: one, answer: 'entered-by-mistake' } };
  }
  const name = records[next(records.length)] as CaseCommandName;
  const drawn = bodies.get(name) ?? [];
  return { name, body: drawn[next(drawn.length)] as object };
}

type Entry = { readonly by: string; readonly answers: readonly string[] };

/** What must stand open, told from the events alone: a breach until a second person has said what became of it. */
class Owed {
  readonly of = new Map<string, Entry>();
  readonly counts = { breaches: 0, corrected: 0, answered: 0, reopened: 0 };

  hears(event: CaseEvent): void {
    if (event.type === 'BreachAnswered') {
      const entry = this.of.get(event.said.breach) as Entry;
      expect(event.by).not.toBe(entry.by);
      this.of.set(event.said.breach, { ...entry, answers: [...entry.answers, event.id] });
      this.counts.answered += 1;
    } else if (event.type === 'RecordCorrected') {
      const { corrects } = event.said;
      if (this.of.has(corrects)) this.counts.corrected += 1;
      for (const [id, entry] of this.of) {
        if (!entry.answers.includes(corrects)) continue;
        this.of.set(id, { ...entry, answers: entry.answers.filter((one) => one !== corrects) });
        this.counts.reopened += 1;
      }
    }
    if ('broke' in event && event.broke !== undefined) {
      this.of.set(event.id, { by: event.by, answers: [] });
      this.counts.breaches += 1;
    }
  }

  open(): readonly string[] {
    return [...this.of].flatMap(([id, { answers }]) => (answers.length === 0 ? [id] : []));
  }
}

test('Standards 10(c): in a random walk of records, corrections and answers each breach stays until a second person answers', {
  timeout: 10 * 60_000,
}, () => {
  const next = numbers(seed);
  const seen = { breaches: 0, corrected: 0, answered: 0, reopened: 0 };
  let [walked, findings] = [0, 0];
  while (walked < steps) {
    let file = fileOf({ age: (['child', 'adult'] as const)[next(2)] ?? 'adult' });
    const owed = new Owed();
    for (let step = 0; step < lifetime; step += 1) {
      const { name, body } = drawnAct(next, file);
      const at = new Date(Date.parse(now) + step * 3_600_000).toISOString();
      const by = writers[next(writers.length)] ?? people.supervisor;
      const said = caseCommands[name].body.parse(body);
      const decision = decideCase(name, file, said as never, actOf(by, at, {}), idOf(100 + step), [], 'not-needed');
      if (decision.type === 'refused') continue;
      owed.hears(decision.event);
      file = evolveCase(file, decision.event);
      const open = openBreaches(file).map(({ id }) => id);
      const isKept = owed.open().every((id) => open.includes(id)) && open.every((id) => owed.open().includes(id));
      findings += isKept ? 0 : 1;
    }
    walked += lifetime;
    for (const [kind, count] of Object.entries(owed.counts)) seen[kind as keyof typeof seen] += count;
  }
  report('breaches stay', walked, seed, findings);
  expect(findings).toBe(0);
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(walked / 400);
});
