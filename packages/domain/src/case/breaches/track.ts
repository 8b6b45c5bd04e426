import * as z from 'zod';
import { code, id } from '../../text.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';

/** A code of what a rule finds: `reception-open:greeted`. No words can be written in it. */
export const finding = z.string().regex(/^[a-zA-Z0-9._:-]{1,120}$/);

/** What a record breaks: each rule by its name, and what it found. */
export const broke = () => z.array(z.strictObject({ rule: code, found: z.array(finding).readonly() })).readonly();

/** What a supervisor says of it, when it was looked into. */
export const breachAnswer = () => ({
  breach: entryOf('breaches'),
  answer: z.enum([
    'made-good',
    'could-not-be-helped',
    'entered-by-mistake',
    'provider-was-told',
    'staff-was-told',
    'reported-on',
  ]),
});

/** Somebody else has seen on what paper an entry rests that was written down later than it happened. */
export const vouching = () => ({
  entry: id,
  paper: z.enum(['form', 'register', 'letter', 'message', 'court-paper', 'medical-paper', 'other']),
});

/** What happened against a rule is kept beside the entry that says so (of `list`), and with it who answered for it. */
export const breachTrack = () => ({
  breaches: z.array(entry({ list: finding.optional(), broke: broke() })).default([]),
  breachAnswers: z.array(entry(breachAnswer())).default([]),
  vouched: z.array(entry(vouching())).default([]),
});
