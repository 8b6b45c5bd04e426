import { exceptionsOf } from '@homeward/domain/handover/checklist';
import { confirmByLink } from '@homeward/domain/handover/confirm';
import { evolveHandover } from '@homeward/domain/handover/evolve';
import { countryOf } from '@homeward/domain/handover/handover';
import { holderOf, opensBy, sendOneTimeLink } from '@homeward/domain/handover/one-time-link';
import { turnIn } from '../../../functions/handlers/turn-of.ts';
import { demoContacts } from '../../../scripts/demo/directory.ts';
import { Answer } from './answer.ts';
import { type Asked, current, found, hashOf, keep } from './world.ts';

/** The code of every link of this stage. */
const code = 'ABCD-1234';
/** The link of a notice. */
const noticeLink = 'N'.repeat(43);

const contacts = demoContacts('2026-11-01');

/** The handover that a link and its code open, or the 404 of all that is wrong. */
function openedBy({ world, body, now }: Asked) {
  const kept = found(world.handovers, String(body.link).slice(0, 36));
  if (body.code !== code || !opensBy(kept.state, kept.state.link?.id ?? '', now))
    throw new Answer(404, { code: 'not-found' });
  return kept;
}

/** Somebody without an account at the gate, with the real decisions behind it. */
export const links = {
  listContacts: ({ query }: Asked) => ({
    items: contacts
      .filter(([, { country }]) => country === query.get('country'))
      .map(([id, listed]) => ({
        id,
        status: 'listed',
        version: 1,
        listed: { ...listed, channels: listed.channels.map((one) => ({ ...one, freshness: 'fresh' })) },
      })),
    freshness: { fresh: contacts.length },
  }),
  sendOneTimeLink(asked: Asked) {
    const { world, ids, body, actor, now, key } = asked;
    const { state } = current(world.handovers, ids['handoverId'], asked);
    const [id, listed] = contacts.find(([name]) => name === body.contact) ?? [];
    const contact =
      id === undefined || listed === undefined
        ? undefined
        : { ...listed, id, blocked: false, reach: { email: 'guard@homeward.example' } };
    const act = { by: actor, recordedAt: now, occurredAt: now };
    const decision = sendOneTimeLink(state, contact, { id: key, codeHash: 'slow' }, act);
    const receipt = keep(world.handovers, state.id, decision, evolveHandover);
    return { ...receipt, code, until: found(world.handovers, state.id).state.link?.until };
  },
  openLink(asked: Asked) {
    const { state, sealed } = openedBy(asked);
    const { id: handover, date, gate, sex, age, link } = state;
    asked.world.receipts.push(handover);
    return {
      handover,
      organisation: link?.organisation,
      from: countryOf(state, 'S'),
      sender: state.custody.at(-1)?.organisation,
      ...turnIn(state, holderOf(state), asked.now),
      date,
      gate,
      sex,
      age,
      person: { name: sealed['name'] },
      minutes: hashOf(state),
      until: link?.until,
      exceptions: exceptionsOf(state).map(({ code: item, side, tick: { answer, organisation } }) => ({
        code: item,
        side,
        answer,
        organisation,
      })),
    };
  },
  confirmByLink(asked: Asked) {
    const { state } = openedBy(asked);
    const act = { by: holderOf(state), recordedAt: asked.now, occurredAt: asked.now };
    const decision = confirmByLink(state, { said: asked.body.minutes, current: hashOf(state) }, act);
    return keep(asked.world.handovers, state.id, decision, evolveHandover);
  },
  acknowledgeByLink({ body, key }: Asked) {
    if (body.link !== noticeLink) throw new Answer(404, { code: 'not-found' });
    return { id: key, version: 2, status: 'scheduled' };
  },
};
