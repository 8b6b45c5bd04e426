import type { erasing } from '../case/erasure/track.ts';
import type { Agreed } from './agreed.ts';
import { effect, type Told } from './effect.ts';

/** The file goes, or somebody asks that it goes. */
export const erased = effect({
  name: 'erased',
  says: 'The file goes, or somebody asks that it goes.',
  fields: ['erasures', 'erased'],
});

export type Erased = {
  readonly 'erased.asked': Told<typeof erasing>;
  readonly 'erased.agreed': Agreed & Told<typeof erasing>;
};
