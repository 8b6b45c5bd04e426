import * as z from 'zod';
import { code, text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { filledForm } from './track.ts';

/** One of the nine forms of Directive 009 is filled in (Standards 11(9)); filled again, the earlier one stays. */
export const fillForm = caseCommand({
  event: 'FormFilled',
  as: 'permit',
  effects: { 'reported.form': asSaid },
  path: 'filled-forms',
  group: 'file',
  said: filledForm,
  words: {
    section: 'testimony',
    shape: () => ({ answers: z.array(z.strictObject({ field: code, answer: text(4000) })).max(100) }),
  },
  into: 'filledForms',
});

/* @__PURE__ */ documented(fillForm, {
  says: 'One of the nine forms of Directive 009, filled in.',
  example: {
    form: 'form-1',
    version: 1,
    answered: ['alias'],
    words: { answers: [{ field: 'alias', answer: 'Invented' }] },
  },
});
