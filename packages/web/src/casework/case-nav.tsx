import type { Role } from '@homeward/domain/people/actor';
import { Link } from 'wouter';
import { useSession } from '../session/session.tsx';
import { useWords } from '../words/use-words.ts';
import type { CaseView } from './keeping.ts';

type Way = { readonly path: string; readonly words: string; readonly roles: readonly Role[] };

const keepers: readonly Role[] = ['case-worker', 'central-unit'];
const all: readonly Role[] = [...keepers, 'supervisor'];

const ways: readonly Way[] = [
  { path: 'acts', words: 'phases.acts', roles: all },
  { path: 'consents', words: 'consent.title', roles: ['case-worker'] },
  { path: 'sections', words: 'sections.title', roles: all },
  { path: 'shared', words: 'shared.title', roles: all },
  { path: 'trail', words: 'trail.title', roles: all },
  { path: 'window', words: 'own.open.title', roles: ['case-worker'] },
  { path: 'forms', words: 'case.forms', roles: all },
  { path: 'handover', words: 'case.propose', roles: keepers },
];

/** The pages of one case, and first the answers that wait to be read. */
export function CaseNav({ file }: { readonly file: CaseView }) {
  const say = useWords();
  const { role } = useSession().seat;
  const waiting = file.answers.filter(({ to, status }) => to === 'casework' && status === 'waiting').length;
  return (
    <section aria-label={say('case.nav')} className="hw-noprint">
      <ul className="govuk-list hw-ways">
        {file.answers.length > 0 && keepers.includes(role) && (
          <WayTo href={`/cases/${file.id}/answers`}>{say('case.answers-wait', { count: waiting })}</WayTo>
        )}
        {ways
          .filter(({ roles }) => roles.includes(role))
          .map(({ path, words }) => (
            <WayTo key={path} href={`/cases/${file.id}/${path}`}>
              {say(words)}
            </WayTo>
          ))}
        {file.handover && keepers.includes(role) && (
          <WayTo href={`/handovers/${file.handover}`}>{say('case.handover')}</WayTo>
        )}
      </ul>
    </section>
  );
}

function WayTo({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <li>
      <Link href={href} className="govuk-link hw-target">
        {children}
      </Link>
    </li>
  );
}
