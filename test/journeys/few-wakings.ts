import type { BusinessClock } from '../../scripts/replay/business-clock.ts';
import type { Running } from '../cloud/running.ts';

/** Business time that wakes the clocks at most four times on its way, the last due moment among them, instead of 24. */
export function fewWakings({ clock }: Running['cloud']): BusinessClock {
  return {
    now: async () => clock.iso(),
    async moveTo(moment) {
      await clock.moveTo(moment, 4);
      return clock.iso();
    },
  };
}
