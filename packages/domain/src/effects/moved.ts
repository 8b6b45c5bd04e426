import type { moveRequest } from '../case/reintegration/evaluation.ts';
import { effect, type Told } from './effect.ts';

/** It is asked that the person moves to another place. */
export const moved = effect({
  name: 'moved',
  says: 'It is asked that the person moves to another place.',
  fields: ['moveRequests'],
});

export type Moved = {
  readonly moved: Told<typeof moveRequest>;
};
