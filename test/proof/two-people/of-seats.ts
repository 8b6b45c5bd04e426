import { seatEvent } from '@homeward/domain/people/seat-events';
import { load } from '@homeward/store/load';
import { allOf } from '@homeward/store/page';
import { seats } from '@homeward/store/seats';
import { uuidv7 } from 'uuidv7';
import { now, people } from '../../domain/made.ts';
import { seatOf } from '../../functions/desks-in-process.ts';
import { type Complete, stood, type TwoPersonAct } from './act.ts';
import { beginners, colleagues, devices, pairs, revoked, triesReseated } from './cast.ts';

const first = beginners.office;

/** A role at a desk: the administrator proposes it, somebody of another organisation agrees. */
export const grantARole: TwoPersonAct = {
  name: 'grant-a-role',
  async begin(desks) {
    const { ask, plant, store } = desks;
    const [proposal, subject, lawful] = [uuidv7(), `new-${uuidv7()}`, pairs.office] as const;
    const place = { subject, desk: 'transit', country: 'KH' } as const;
    const asked = { ...place, role: 'intake', organisation: 'poipet-transit-centre' };
    const propose = (key: string, body: object = asked) =>
      ask({ operation: 'proposeRole', by: first, at: now, body, key });
    const again = () => propose(proposal);
    const path = { records: 'seats', record: String(stood(await again()).body['id']) };
    // The one it is for sits at the office already, and could answer for somebody else.
    const herself = { ...lawful[0], id: subject };
    await plant(seatOf(herself));
    const complete: Complete = (by, { body: said, ...more } = {}) => {
      const body = { proposal, answer: 'approved', ...said };
      return ask({ operation: 'approve', by, at: now, path, body, version: 1, ...more });
    };
    return {
      lawful,
      complete,
      again,
      alone: {
        'at their own desk': () => complete(first),
        'in a role that only the token names': () => complete(first, { groups: '[second-approver administrator]' }),
        'from their second device': () => complete(first, { device: devices[1] }),
        'in somebody else’s name': () => complete(first, { body: { by: lawful[0].id } }),
        'on a version that is not there': () => complete(lawful[0], { version: 7 }),
        'of a proposal that is none': () => complete(lawful[0], { body: { proposal: uuidv7() } }),
        'from a seat that was revoked': () => complete(revoked.office),
        'by a colleague': () => complete(colleagues.office[0]),
        'by the one it is for': () => complete(herself),
        'by a second approver of cases': () => complete(people['second-approver']),
      },
      reseated: () =>
        triesReseated(desks, first, { role: 'second-approver', organisation: 'another-department' }, complete),
      changed: async () => {
        stood(await propose(uuidv7(), { ...asked, role: 'shift-lead' }));
        return complete(lawful[0], { version: 2 });
      },
      completedBy: async () => {
        const found = await load(store, seats, place);
        if (found?.state.role === undefined) return [];
        const events = await allOf(store, 'staff', seats.eventPk(place), 'event#');
        const said = events
          .flatMap(({ event }) => seatEvent.parse(event))
          .filter(({ type }) => type === 'RoleAnswered');
        return found.state.role === asked.role ? said.map(({ by }) => by) : ['another role than was proposed'];
      },
    };
  },
};
