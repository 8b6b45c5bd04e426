import { seatsAbroad } from '@homeward/domain/countries/countries';
import { Page } from '../parts/page.tsx';
import { Stuck, useLeaving } from '../session/sign-in-page.tsx';
import { useWords } from '../words/use-words.ts';

/** The invented people of the demo, one a role, by where they work: all who have a page. */
export const groups = {
  border: ['intake', 'shift-lead', 'border-police'],
  case: ['case-worker', 'health-worker', 'supervisor', 'second-approver', 'central-unit', 'consul-kh', 'provider'],
  abroad: seatsAbroad.map(({ role }) => role),
  oversight: ['task-force', 'overseer', 'auditor'],
  office: ['directory-keeper', 'administrator'],
} as const;

/** Sign in as any of the demo's people, through the real code flow. In the local build alone. */
export function Switcher({ signIn }: { readonly signIn: (hint?: string) => Promise<void> }) {
  const say = useWords();
  const { go, stuck } = useLeaving(signIn);
  return (
    <Page title={say('switcher.title')}>
      <p className="govuk-body">{say('switcher.say')}</p>
      <Stuck stuck={stuck} />
      {Object.entries(groups).map(([group, roles]) => (
        <section key={group}>
          <h2 className="govuk-heading-m">{say(`switcher.${group}`)}</h2>
          <div className="hw-row hw-mb-4">
            {roles.map((role) => (
              <button
                key={role}
                type="button"
                className="govuk-button govuk-button--secondary"
                onClick={() => go(role)}
              >
                {say(`role.${role}`)}
              </button>
            ))}
          </div>
        </section>
      ))}
    </Page>
  );
}
