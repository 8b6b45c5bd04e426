import type { Service } from '../case/clear.ts';
import { effect } from './effect.ts';

type Refused = { readonly service: Service; readonly outcome: string; readonly reason?: string | undefined };

/** A service is said not to be there for the person. */
export const refusedService = effect({
  name: 'refused-service',
  says: 'A service is said not to be there for the person.',
  fields: [],
});

export type RefusedService = {
  readonly 'refused-service': Refused;
};
