import type { publication } from '../case/media/track.ts';
import type { Agreed } from './agreed.ts';
import { effect, type Told } from './effect.ts';

/** Something of the person is shown to everybody. */
export const published = effect({
  name: 'published',
  says: 'Something of the person is shown to everybody.',
  fields: ['publications', 'identityBreaches'],
});

export type Published = {
  readonly 'published.asked': Told<typeof publication>;
  readonly 'published.agreed': Agreed;
  readonly 'published.by-others': object;
};
