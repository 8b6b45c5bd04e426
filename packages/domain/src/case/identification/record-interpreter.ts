import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { interpreter } from './track.ts';

/**
 * Who interprets for the person, with the signature that binds to confidentiality; whoever had to be taken without one is written down,
 * and nothing rests on them. Names and numbers are sealed.
 */
export const recordInterpreter = caseCommand({
  event: 'InterpreterRecorded',
  as: 'record',
  effects: { 'in-care-of.interpreter': asSaid },
  path: 'interpreters',
  group: 'identification',
  settles: ['interpreter-is-found'],
  said: interpreter,
  words: { section: 'needs', shape: () => ({ name: text(120), contact: text(120).optional() }) },
  // What the person is owed after closing is told through somebody too.
  on: ['open', 'closed'],
  into: 'interpreters',
});

/* @__PURE__ */ documented(recordInterpreter, {
  says: 'Who interprets for the person, bound to confidentiality.',
  example: {
    kind: 'spoken',
    language: 'vi',
    confidentialitySignedOn: '2026-01-10',
    words: { name: 'Invented Interpreter' },
  },
});
