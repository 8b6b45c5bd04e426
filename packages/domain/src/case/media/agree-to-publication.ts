import { code, reason, text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { publication } from './track.ts';

/**
 * The person agrees that one item about them is published: not before two more people, of two organisations, have
 * approved it. Nothing is published from here.
 */
export const agreeToPublication = caseCommand({
  event: 'PublicationAgreed',
  as: 'permit',
  effects: {
    'published.asked': ({ file: { language, signLanguage }, said }) => ({
      ...said,
      speech: { language, signLanguage },
      consent: { ...said, given: true },
    }),
  },
  path: 'publications',
  group: 'sharing',
  said: publication,
  words: { section: 'legal', shape: () => ({ because: reason(2000), described: text(1000).optional() }) },
  kept: () => ({ ...publication(), from: code }),
  keep: (said, _file, _at, { organisation }) => ({ ...said, from: organisation }),
  writes: 'publications',
  leaves: ({ publications }, said, stamp) => ({
    publications: [...publications, { ...stamp, ...said, standing: 'waiting' }],
  }),
});

/* @__PURE__ */ documented(agreeToPublication, {
  says: 'The person agrees that one item is published, for their benefit: it may be once two more people, of two organisations, have approved it. Nothing is published from here.',
  example: {
    purpose: 'search-for-her-family',
    item: 'picture-without-her-face',
    outlet: 'radio',
    benefit: 'finds-her-family',
    how: 'guardian',
    quality: 'free',
    language: 'km',
    interpreter: false,
    told: true,
    words: { because: 'Invented: looks for a sister.' },
  },
});
