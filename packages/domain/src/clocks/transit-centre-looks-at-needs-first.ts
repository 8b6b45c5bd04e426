import { dueOn } from '../case/due-on.ts';
import { hereSince, transitNow } from '../case/stay/stays-now.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { hoursAfter } from '../time.ts';

export const transitCentreLooksAtNeedsFirst = clock({
  name: 'transit-centre-looks-at-needs-first',
  says: 'A transit centre looks at the immediate needs soon after the person came.',
  restsOn: ['Policy II.B'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) => {
    const here = transitNow(file);
    if (here === undefined) return [];
    const since = hereSince(file) ?? here.at;
    if (file.basicNeeds.some(({ at }) => Date.parse(at) >= Date.parse(since))) return [];
    return [dueOn(here.id, hoursAfter(since, cambodia.firstNeeds.value))];
  },
});
