import { bilateralOf, type MonthRead } from '@homeward/domain/report/bilateral';
import type { Asked } from './world.ts';

const march = {
  'returned.TH-KH.all': 105,
  'returned.TH-KH.channel.formal': 90,
  'returned.TH-KH.channel.deportation': 15,
  'returned.TH-KH.sex.female': 80,
  'returned.TH-KH.sex.male': 25,
  'returned.TH-KH.age.12-17': 60,
  'returned.TH-KH.age.25+': 45,
  'returned.TH-KH.purpose.forced-labour': 98,
  'returned.TH-KH.purpose.prostitution': 7,
  'handover.TH-KH.postponed': 3,
  'border.batches': 12,
  'border.arrived': 430,
  'border.presumed': 31,
  A1: 105,
  A2: 7,
};

/** A year with eleven closed months and one that is still open. */
export const taskForce = {
  viewBilateralReport({ ids }: Asked) {
    const year = Number(ids['year']);
    const months: readonly MonthRead[] = Array.from({ length: 12 }, (_, index) => ({
      month: `${year}-${String(index + 1).padStart(2, '0')}`,
      state: index < 11 ? 'sealed' : 'open',
      counters: index === 2 && ids['country'] === 'TH' ? march : {},
    }));
    return bilateralOf(ids['country'] as 'TH', year, months);
  },
};
