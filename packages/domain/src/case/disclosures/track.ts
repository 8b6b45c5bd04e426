import * as z from 'zod';
import { code } from '../../text.ts';
import { answersTrack } from '../answers/track.ts';
import { language } from '../clear.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';
import { asked, copy } from './copy.ts';
import { returnTrack } from './return-track.ts';

/** Why something must be shared without the person's consent; each reason rests on an article. */
export const ground = z.enum(['she-is-missing', 'she-cannot-decide', 'child-in-danger', 'police-must-act']);

/** What is to be shared without the person's consent, and on what ground. */
export const exception = () => ({ ...asked(), ground });

/** The whereabouts, for somebody who had nothing of the case so far: this section alone. */
export const revealing = () => ({ ...asked(), sections: z.array(z.literal('whereabouts')).length(1) });

/** What the person was told of a copy. */
export const toldOfCopy = () => ({
  copy: entryOf('copies'),
  /** Who was given access, and for what reason. */
  whoTold: z.boolean(),
  whyTold: z.boolean(),
  language,
  interpreter: z.boolean(),
  understood: z.boolean(),
});

/** Why somebody of the directory hears nothing of one case. */
const blockReason = z.enum([
  'fear-of-own-authorities',
  'suspected-complicity',
  'asylum',
  'conflict-of-interest',
  'her-wish',
]);

/** A contact that is kept away from a case, or, as one of the two people who have to say it says, no longer. */
export const contactBlock = () => ({ contact: code, block: z.enum(['on', 'off']).default('on'), reason: blockReason });

/** What sharing leaves in the state of a case, and what came back. */
export const disclosuresTrack = () => ({
  ...answersTrack(),
  ...returnTrack(),
  copies: z.array(copy()).default([]),
  exceptions: z.array(entry({ ...exception(), from: code })).default([]),
  revealings: z.array(entry({ ...revealing(), from: code })).default([]),
  copiesTold: z.array(entry(toldOfCopy())).default([]),
  contactBlocks: z.array(entry(contactBlock())).default([]),
});
