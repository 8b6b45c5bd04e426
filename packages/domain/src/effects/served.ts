import type { Service as ServiceName } from '../case/clear.ts';
import type { activity } from '../case/recovery/track.ts';
import { effect, type Told } from './effect.ts';

type Service = {
  readonly service: ServiceName;
  readonly outcome?: string | undefined;
  readonly reason?: string | undefined;
};

/** The person is offered a service, or gets it. */
export const served = effect({
  name: 'served',
  says: 'The person is offered a service, or gets it.',
  fields: ['services', 'activities', 'trainings', 'basicNeeds', 'familySupport'],
});

export type Served = {
  readonly 'served.offer': Service;
  readonly 'served.answer': Service;
  readonly 'served.activity': Told<typeof activity>;
  readonly 'served.training': object;
  readonly 'served.need': object;
};
