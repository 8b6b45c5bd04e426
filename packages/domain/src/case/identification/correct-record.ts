import { check } from '../../law/refusal.ts';
import { correctionNamesWhatItCorrects } from '../../rules/correction-names-what-it-corrects.ts';
import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { entriesOf } from './corrected.ts';
import { ageAfter } from './known-age.ts';
import { countryAfter } from './known-country.ts';
import { sexAfter } from './known-sex.ts';
import { needsCorrected } from './needs-known.ts';
import { correction } from './track.ts';

/**
 * A correction names what it corrects and stands beside it: nothing is overwritten. A corrected age, citizenship, sex,
 * need or determination no longer counts.
 */
export const correctRecord = caseCommand({
  event: 'RecordCorrected',
  as: 'permit',
  effects: {
    'age-set.corrected': ({ file, said }) => (file.ages.some(({ id }) => id === said.corrects) ? said : undefined),
  },
  path: 'corrections',
  group: 'file',
  said: correction,
  words: { section: 'testimony', shape: () => ({ right: text(2000).optional() }) },
  on: ['open', 'closed'],
  checks: ({ file, said: { corrects, why } }) => [
    check(correctionNamesWhatItCorrects, entriesOf(file), corrects, corrects === file.id && why === 'entered-twice'),
  ],
  leaves: (file, said, stamp) => {
    const corrections = [...file.corrections, { ...stamp, ...said }];
    const ofAnAge = file.ages.some(({ id }) => id === said.corrects);
    const ofACountry = file.countries.some(({ id }) => id === said.corrects);
    const ofASex = file.sexes.some(({ id }) => id === said.corrects);
    const corrected = { ...file, corrections };
    return {
      corrections,
      ...(ofAnAge ? ageAfter(corrected) : {}),
      ...(ofACountry ? countryAfter(corrected) : {}),
      ...(ofASex ? sexAfter(corrected) : {}),
      ...needsCorrected(corrected, said.corrects),
    };
  },
});

/* @__PURE__ */ documented(correctRecord, {
  says: 'An entry is not as it should be; it stays, and a correction is added.',
  example: {
    corrects: '0199a7e2-8c01-7a10-9c11-0a3f5b2c4d5f',
    why: 'wrong',
    words: { right: 'Invented: another person of the same name.' },
  },
  walked: { after: 'recordIdentityBreach' },
});
