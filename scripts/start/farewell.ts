import type { Person } from '@homeward/local/people';

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** Where everything is, who may sign in, how to stop: the last words of a start, each line ready to print. */
export function addresses(url: string, issuer: string): readonly string[] {
  return [
    ` Web app      ${url}/`,
    ` API          ${url}/v1    described at ${url}/docs/api and ${url}/openapi.json`,
    ` Guides       ${url}/docs    a page a role, in Khmer and English`,
    ` Mail caught  ${url}/dev/mail`,
    ` Clock        ${url}/dev/clock    GET tells business time, PUT {"now": "…Z"} moves it forward`,
    ` Sign-in      ${issuer}`,
  ];
}

/** Who has no page of their own yet; their token is to be had all the same. @internal for tests */
export const withoutAPage: readonly string[] = [];

/** The demo's people, one a line, by the role that `npm run token -- ROLE` takes. */
export function signIns(people: readonly Person[]): readonly string[] {
  const lines = people.map(({ role, name, organisation, language }) => {
    const place = organisation.replace('demo-', '').replaceAll('-', ' ');
    const how = withoutAPage.includes(role) ? `; by npm run token -- ${role} alone` : '';
    return `   ${role.padEnd(18)}${name.replace(' (invented)', '').padEnd(10)}${place} (${languages.of(language) ?? language})${how}`;
  });
  return [' Sign in as, by choosing on the first page:', ...lines];
}
