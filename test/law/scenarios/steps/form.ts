import type * as z from 'zod';
import { type CaseCommandName, caseCommands } from '../../../../packages/domain/src/case/commands.ts';
import { codesOf, elementOf, fieldsOf } from './schema.ts';
import { choiceOf, fieldCalled, labelOf } from './words.ts';

/** Beside what an act says: when it happened and why it comes late, which every act may say. */
const ofEveryAct = ['occurredAt', 'lateReason'];

const bodyOf = (act: CaseCommandName) => caseCommands[act].body as unknown as z.ZodType;

/** What the form of an act asks for, label by label. */
export function labelsOf(act: CaseCommandName): readonly string[] {
  const names = Object.keys(fieldsOf(bodyOf(act))).filter((name) => !ofEveryAct.includes(name));
  return names.map((name) => labelOf(act, '', name));
}

/** The answers that a field takes, as the form shows them. */
export function choicesOf(act: CaseCommandName, labels: readonly string[]): readonly string[] {
  let schema = bodyOf(act);
  let inside = '';
  for (const label of labels) {
    const fields = fieldsOf(schema);
    inside = fieldCalled(act, inside, label, Object.keys(fields));
    schema = fields[inside] as z.ZodType;
  }
  return codesOf(elementOf(schema) ?? schema).map((code) => choiceOf(inside, code));
}
