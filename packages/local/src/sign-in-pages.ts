import type { Person } from './people.ts';

/** Makes any text safe inside HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A plain page without scripts or outside addresses. `body` is HTML already escaped. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#0b0c0c}button{font:inherit;display:block;width:100%;text-align:start;padding:.7rem 1rem;margin:.4rem 0;border:2px solid #0b0c0c;background:#fff;cursor:pointer}button:focus,a:focus{outline:3px solid #fd0;background:#fd0}.demo{background:#fd0;padding:.5rem 1rem}small{color:#484949}</style>
</head><body><p class="demo">DEMO. All people here are invented. Nothing leaves this machine.</p><h1>${escapeHtml(title)}</h1>${body}</body></html>`;
}

/** The list of demo people; choosing one signs in as that person. */
export function choicePage(people: readonly Person[], uid: string): string {
  const buttons = people.map(
    (person) =>
      `<button name="sub" value="${escapeHtml(person.sub)}" lang="en">${escapeHtml(person.name)}, ${escapeHtml(person.organisation)}<br><small>${escapeHtml(person.role)} · ${escapeHtml(person.language)}</small></button>`,
  );
  return page(
    'Sign in as',
    `<form method="post" action="/interaction/${encodeURIComponent(uid)}">${buttons.join('\n')}</form>`,
  );
}
