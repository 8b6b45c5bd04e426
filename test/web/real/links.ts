import { handovers } from '@homeward/store/handovers';
import { layLink } from '@homeward/store/links';
import { linkMail } from '../../../functions/handlers/handover-mails.ts';
import { itemsOf } from '../../store/database.ts';
import type { RealStage } from './stage.ts';

const placeOf = (handover: string) => ({ country: 'VN', quiet: false, handover }) as const;

/** The link in the mail that the stream's function writes about what stands in the handover. */
export async function mailedLink(stage: RealStage, id: string): Promise<string> {
  const { pk } = handovers.stateKey(placeOf(id));
  const events = (await itemsOf(stage.store, 'exchange')).filter((item) => item['pk'] === pk);
  const sent = events.map(({ event }) => event as Sent | undefined).findLast((event) => event?.type === 'LinkSent');
  if (sent === undefined) throw new Error('no link was sent');
  const { body } = await linkMail(stage.store, stage.origin, sent, placeOf(id))('en');
  return body.split('/link/minutes#')[1]?.split(/\s/)[0] ?? '';
}
type Sent = Parameters<typeof linkMail>[2];

/** The link by which somebody says that the notice of a handover has come, as a mail carries it. */
export function noticeLinkTo(stage: RealStage, id: string, sentAt: string): Promise<string> {
  const to = { organisation: 'demo-border-guard-vn', country: 'VN', handover: placeOf(id) } as const;
  return layLink(stage.store, { for: 'notice', ...to, sentAt });
}
