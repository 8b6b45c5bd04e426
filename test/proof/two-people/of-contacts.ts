import { contactEvent } from '@homeward/domain/directory/contact';
import { contacts } from '@homeward/store/contacts';
import { load } from '@homeward/store/load';
import { allOf } from '@homeward/store/page';
import { uuidv7 } from 'uuidv7';
import { now, people } from '../../domain/made.ts';
import { seatOf } from '../../functions/desks-in-process.ts';
import { type Complete, stood, type TwoPersonAct } from './act.ts';
import { devices, pairs, revoked, triesReseated } from './cast.ts';

const first = people['directory-keeper'];
const colleague = { ...pairs.office[0], id: 'colleague-four', organisation: first.organisation };

/** A contact used for handovers: the keeper of the directory proposes it, somebody of another organisation agrees. */
export const changeAContact: TwoPersonAct = {
  name: 'change-a-contact',
  async begin(desks) {
    const { ask, plant, store } = desks;
    const [proposal, contact, lawful] = [uuidv7(), `contact-${uuidv7()}`, pairs.office] as const;
    const asked = {
      contact,
      organisation: 'ngo-1',
      country: 'TH',
      desk: 'counterpart',
      languages: ['th'],
      purposes: ['handover'],
      channels: [{ kind: 'email', value: 'first@homeward.example', source: 'invented' }],
    };
    const propose = (key: string, body: object = asked) =>
      ask({ operation: 'proposeContactChange', by: first, at: now, body, key });
    const again = () => propose(proposal);
    stood(await again());
    await plant(seatOf(colleague));
    const path = { records: 'contacts', record: contact };
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
        'in a role that only the token names': () => complete(first, { groups: '[second-approver directory-keeper]' }),
        'from their second device': () => complete(first, { device: devices[1] }),
        'in somebody else’s name': () => complete(first, { body: { by: lawful[0].id } }),
        'on a version that is not there': () => complete(lawful[0], { version: 7 }),
        'of a proposal that is none': () => complete(lawful[0], { body: { proposal: uuidv7() } }),
        'from a seat that was revoked': () => complete(revoked.office),
        'by a colleague': () => complete(colleague),
        'by a second approver of cases': () => complete(people['second-approver']),
        'as a verification of what nobody listed': () =>
          ask({
            operation: 'verifyContact',
            by: first,
            at: now,
            path: { contact },
            version: 1,
            body: {
              channel: { kind: 'email', value: 'first@homeward.example' },
              on: '2026-01-02',
              how: 'call',
              result: 'right',
            },
          }),
      },
      reseated: () =>
        triesReseated(desks, first, { role: 'second-approver', organisation: 'another-department' }, complete),
      changed: async () => {
        stood(await propose(uuidv7(), { ...asked, languages: ['en'] }));
        return complete(lawful[0], { version: 2 });
      },
      completedBy: async () => {
        const found = await load(store, contacts, contact);
        if (found?.state.listed === undefined) return [];
        const events = await allOf(store, 'directory', contacts.eventPk(contact), 'event#');
        const said = events
          .flatMap(({ event }) => contactEvent.parse(event))
          .filter(({ type }) => type === 'ContactChangeAnswered');
        return found.state.listed.languages[0] === 'th' ? said.map(({ by }) => by) : ['another contact'];
      },
    };
  },
};
