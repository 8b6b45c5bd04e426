import { check } from '../../law/refusal.ts';
import { leadsHome } from '../../people/leads-home.ts';
import { oneOpenHandoverACase } from '../../rules/one-open-handover-a-case.ts';
import { returnLeadsHome } from '../../rules/return-leads-home.ts';
import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { isReturnOver } from '../disclosures/return-ended.ts';
import { documented } from '../documented.ts';
import { journeyHome } from './track.ts';
import { wishToReturn } from './wish-to-return.ts';

/**
 * The person went home, and how they were treated on the way (Standards 6.11(a)). An open handover tells of the return
 * itself.
 */
export const recordJourneyHome = caseCommand({
  event: 'JourneyHomeMade',
  as: 'record',
  effects: {
    'returned.journey': ({ said, file, at }) => ({
      ...said,
      ...(said.wentBack === undefined ? {} : { wish: wishToReturn(file, at) }),
    }),
  },
  path: 'journeys-home',
  group: 'reintegration',
  said: journeyHome,
  words: { section: 'travel', shape: () => ({ journey: text(2000).optional() }) },
  // What a file’s effects may be read from knows no country of anybody: whether this is theirs, the act itself asks.
  checks: ({ file, said, said: { wentBack }, by }) =>
    wentBack === undefined
      ? []
      : [
          check(oneOpenHandoverACase, isReturnOver(file) ? undefined : file.handover),
          check(returnLeadsHome, {
            effect: { ...said, type: 'returned.journey', home: leadsHome(file, wentBack.country) },
            by,
          }),
        ],
  into: 'journeysHome',
});

/* @__PURE__ */ documented(recordJourneyHome, {
  says: 'The person went home, and how they were treated.',
  example: { humane: ['escorted', 'fed-and-rested', 'own-belongings'] },
});
