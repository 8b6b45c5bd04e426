import type { publication } from '../case/media/track.ts';
import type { SaidConsent } from '../consent/consent.ts';
import type { Speech } from '../people/language.ts';
import type { Agreed } from './agreed.ts';
import { effect, type Told } from './effect.ts';

/** Something of the person is shown to everybody. */
export const published = effect({
  name: 'published',
  says: 'Something of the person is shown to everybody.',
  fields: ['publications', 'identityBreaches'],
});

/** That the person agreed, and how it was understood. */
type Answering = {
  readonly speech: Speech;
  readonly consent: Pick<SaidConsent, 'given' | 'interpreter' | 'how' | 'witness'>;
};

export type Published = {
  readonly 'published.asked': Told<typeof publication> & Answering;
  readonly 'published.agreed': Agreed;
  readonly 'published.by-others': object;
};
