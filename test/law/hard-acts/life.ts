import * as z from 'zod';
import { type CaseState, caseState } from '../../../packages/domain/src/case/case.ts';
import { type CaseCommandName, type CaseCommands, caseCommands } from '../../../packages/domain/src/case/commands.ts';
import { decideCase } from '../../../packages/domain/src/case/decide.ts';
import { owedAt } from '../../../packages/domain/src/case/due.ts';
import { caseEvent } from '../../../packages/domain/src/case/events.ts';
import { evolveCase } from '../../../packages/domain/src/case/evolve.ts';
import { openCaseBody } from '../../../packages/domain/src/case/open-case-body.ts';
import { openFromReport } from '../../../packages/domain/src/case/open-from-report.ts';
import { actOf, type Decision } from '../../../packages/domain/src/command.ts';
import type { Actor, Role } from '../../../packages/domain/src/people/actor.ts';
import { answerOf, brokenBy, eventOf, idOf, people } from '../../domain/made.ts';

type Sent<Value> = Value extends readonly (infer One)[]
  ? readonly Sent<One>[]
  : Value extends object
    ? { readonly [Field in keyof Value]: Sent<Value[Field]> }
    : Value;
type Said<Name extends CaseCommandName> = Sent<Omit<z.input<CaseCommands[Name]['body']>, 'words'>> & {
  readonly words?: object;
};
type By = Role | Actor;

/** Somebody else of the same house and role. */
export function another(role: Role, n = 2): Actor {
  return { ...people[role], id: `${role}-${n}` };
}

/** The answer of a person, as it is sent. */
export function answerTo(to: Parameters<typeof answerOf>[0], given = true, more: object = {}) {
  const { id: _, at: _at, ...consent } = answerOf(to, given, more);
  return consent;
}

/** The organisations of the directory that these stories name. */
const known = ['ngo-with-mou', 'social-affairs', 'demo-shelter', 'provincial-hospital', 'legal-aid'];

const everybody = { from: 'report', sex: 'female', citizenship: 'KH', consent: answerTo('case-file') } as const;
const invented = { name: { latin: 'Invented Person' }, age: { birth: '1995' } };

/** The opening of a file from a report: by the person's own yes, unless it is said otherwise. */
function openingOf(id: string, said: object, at: string, by: Actor = people['case-worker']) {
  const body = openCaseBody.parse({ ...everybody, identity: invented, ...said });
  if (body.from !== 'report') throw new Error('not a report');
  return openFromReport(id, body, actOf(by, at, body), known);
}

/** What is told in free words goes sealed and decides nothing: each text that has to be there is there. */
function withWords(body: z.ZodLazy<z.ZodObject>, said: object): object {
  const { words } = body.unwrap().shape;
  if (!(words instanceof z.ZodObject) || 'words' in said) return said;
  const owed = Object.entries(words.shape).filter(([, text]) => !(text as z.ZodType).safeParse(undefined).success);
  return { ...said, words: Object.fromEntries(owed.map(([name]) => [name, 'Invented: as it was told.'])) };
}

/**
 * A file as it is lived: each act by somebody whose role has it, at the moment when the server hears of it, its body parsed, its event and
 * the file after it as they are stored.
 */
function lifeFrom(opening: Decision<Parameters<typeof evolveCase>[1]>) {
  let file: CaseState = evolveCase(undefined, eventOf(opening));
  let entries = 100;

  function decide<Name extends CaseCommandName>(name: Name, said: Said<Name>, at: string, by: By, id: string) {
    const actor = typeof by === 'string' ? people[by] : by;
    const command = caseCommands[name];
    if (!(command.roles as readonly Role[]).includes(actor.role)) throw new Error(`${name} is not for ${actor.role}`);
    const body = command.body.parse(withWords(command.body, said)) as z.output<CaseCommands[Name]['body']>;
    return decideCase(name, file, body, actOf(actor, at, body), id, known, 'not-needed');
  }

  return {
    get file(): CaseState {
      return file;
    },
    /** What happens: it has to stand. Gives the entry's id, and what it broke. */
    does<Name extends CaseCommandName>(name: Name, said: Said<Name>, at: string, by: By = 'case-worker') {
      entries += 1;
      const id = idOf(entries);
      const decision = decide(name, said, at, by, id);
      file = caseState.parse(evolveCase(file, caseEvent.parse(eventOf(decision))));
      return { id, broke: brokenBy(decision) };
    },
    /** What has to be refused: by which rules, with what each found. */
    shut<Name extends CaseCommandName>(name: Name, said: Said<Name>, at: string, by: By = 'case-worker') {
      const decision = decide(name, said, at, by, idOf(99));
      return decision.type === 'refused' ? brokenBy(decision) : 'it stands';
    },
    /** The clocks that run at a moment. */
    owed: (at: string) => owedAt(file, at).map(({ clock }) => clock),
  };
}

/** A life that begins with a report. */
export function lifeOf(said: object, at: string, by?: Actor) {
  return lifeFrom(openingOf(idOf(50), said, at, by));
}

/** A moment by the clock on the wall in Cambodia. */
export function at(day: string, time: string): string {
  return new Date(`${day}T${time}:00+07:00`).toISOString();
}
