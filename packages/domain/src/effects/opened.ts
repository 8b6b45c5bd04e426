import { effect } from './effect.ts';

/** Somebody opens a file that they do not work on. */
export const opened = effect({
  name: 'opened',
  says: 'Somebody opens a file that they do not work on.',
  fields: ['glass'],
});

export type Opened = {
  readonly opened: object;
};
