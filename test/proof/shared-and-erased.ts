import type { RecipientKind } from '@homeward/domain/consent/consent';
import { uuidv7 } from 'uuidv7';
import type { Running } from '../cloud/running.ts';
import { consentTo, done } from '../cloud/tale.ts';
import { sharingIn } from '../functions/sharing-tale.ts';

type Recipient = {
  readonly to: RecipientKind;
  readonly country: string;
  readonly organisation: string;
  readonly reader: string;
  readonly gate?: string;
};

const receivers: readonly Recipient[] = [
  { to: 'ngo', country: 'KH', organisation: 'demo-ngo', reader: 'provider' },
  { to: 'embassy', country: 'VN', organisation: 'demo-embassy-of-viet-nam', reader: 'embassy-vn' },
  { to: 'counterpart', country: 'VN', organisation: 'demo-central-unit-viet-nam', reader: 'counterpart-vn' },
  {
    to: 'border-police',
    country: 'KH',
    organisation: 'demo-poipet-border-police',
    reader: 'border-police',
    gate: 'poipet',
  },
];

/** A file that is copied to each kind of recipient and read there, then erased by two people of different organisations. */
export async function sharedAndErased(running: Running): Promise<void> {
  const sharing = sharingIn(running);
  const other = await sharing.openFile();
  const file = await sharing.openFile();
  const on = running.cloud.clock.iso().slice(0, 10);
  for (const { reader, gate, ...receiver } of receivers) {
    await file.act(
      '',
      { about: { type: 'case', case: file.id }, consent: { ...consentTo(receiver.to), sections: ['identity'] } },
      '/consents',
    );
    await done(
      sharing.read(
        await file.share({
          ...receiver,
          ...(gate === undefined ? {} : { manifest: { on, gate } }),
          sections: ['identity'],
          for: consentTo(receiver.to).for,
        }),
        reader,
      ),
    );
  }
  const proposal = await file.act('/erasure-requests', { reason: 'she-asked' });
  const { version } = await done(running.as('case-worker').read(file.path));
  const answer = { proposal, answer: 'approved' };
  await done(running.as('second-approver').post(`${file.path}/approvals`, answer, { ifMatch: version, key: uuidv7() }));
  await done(running.as('case-worker').read(other.path));
}
