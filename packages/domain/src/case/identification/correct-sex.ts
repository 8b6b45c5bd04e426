import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { besideSex, exampleOfSex, foundSex, knownSex, sexAfter } from './known-sex.ts';

/**
 * Of which sex the person is, where the file said otherwise, as when it was put right at the border after the file was
 * opened: it has been so from the beginning. What stood before stays beside it, and a handover keeps what it was
 * proposed with.
 */
export const correctSex = caseCommand({
  event: 'SexCorrected',
  as: 'permit',
  effects: {},
  path: 'sexes',
  group: 'identification',
  said: knownSex,
  kept: foundSex,
  keep: besideSex,
  on: ['open', 'closed'],
  leaves: (file, said, stamp) => {
    const sexes = [...file.sexes, { ...stamp, ...said }];
    return { sexes, ...sexAfter({ ...file, sexes }) };
  },
});

/* @__PURE__ */ documented(correctSex, {
  says: 'Of which sex the person is, where the file said otherwise.',
  example: exampleOfSex,
});
