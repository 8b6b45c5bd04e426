import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { preparation, preparationKept } from './track.ts';

/** The person is told in advance all that a decision is about (Standards 6.9(b)). */
export const informForDecision = caseCommand({
  event: 'InformedForDecision',
  as: 'record',
  effects: { told: asSaid },
  path: 'decision-informations',
  group: 'decisions',
  said: preparation,
  words: { section: 'needs', shape: () => ({ told: text(4000).optional() }) },
  kept: preparationKept,
  into: 'preparations',
});

/* @__PURE__ */ documented(informForDecision, {
  says: 'All that a decision is about, told in advance.',
  example: {
    about: 'referral',
    language: 'km',
    form: 'spoken',
    understood: true,
    occurredAt: '2026-02-20T03:00:00.000Z',
    lateReason: 'from-paper',
  },
});
