import { dueOn } from '../case/due-on.ts';
import { transitNow } from '../case/stay/stays-now.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { hoursAfter } from '../time.ts';

export const transitCentreLooksAtNeedsFirst = clock({
  name: 'transit-centre-looks-at-needs-first',
  says: 'A transit centre looks at her immediate needs soon after she came.',
  restsOn: ['Policy II.B'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) => {
    const here = transitNow(file);
    if (here === undefined) return [];
    if (file.basicNeeds.some(({ at }) => Date.parse(at) >= Date.parse(here.at))) return [];
    return [dueOn(here.id, hoursAfter(here.at, cambodia.firstNeeds.value))];
  },
});
