/** What stands around every guide. */
export type Site = Readonly<
  Record<
    | 'language'
    | 'name'
    | 'title'
    | 'say'
    | 'note'
    | 'skip'
    | 'languages'
    | 'start'
    | 'job'
    | 'trouble'
    | 'signIn'
    | 'refused'
    | 'absent'
    | 'picture'
    | 'all'
    | 'api',
    string
  >
>;

/** One role's page: the same three tasks as every other's. */
export type Guide = {
  readonly name: string;
  readonly for: string;
  readonly start: readonly string[];
  readonly job: readonly string[];
  readonly trouble: readonly string[];
};

type About = {
  readonly language: 'km' | 'en';
  readonly site: Site;
  readonly roles: Readonly<Record<string, Guide>>;
  /** The address of the app's own style. */
  readonly style: string;
  readonly demo: boolean;
};

const languages = [
  ['km', 'ភាសាខ្មែរ'],
  ['en', 'English'],
] as const;

const letters: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function text(words: string): string {
  return words.replaceAll(/[&<>"]/g, (letter) => letters[letter] ?? letter);
}

/** All guides of a language. */
export function indexPage(about: About): string {
  const { site, demo } = about;
  return wholePage(about, 'index', site.title, [
    `<h1 class="govuk-heading-l">${text(site.title)}</h1>`,
    `<p class="govuk-body">${text(site.say)}</p>`,
    note(site),
    `<nav aria-label="${text(site.all)}">${list(about)}</nav>`,
    demo ? `<p class="govuk-body"><a class="govuk-link" href="/docs/api">${text(site.api)}</a></p>` : '',
  ]);
}

/** The guide of one role; `picture` is the name of its file, where there is one. */
export function guidePage(about: About, role: string, picture: string | undefined): string {
  const { site, roles, language } = about;
  const guide = roles[role];
  if (guide === undefined) throw new Error(`no guide of ${role} in ${language}`);
  const signsIn = !['person', 'border-police'].includes(role);
  return wholePage(about, role, guide.name, [
    `<h1 class="govuk-heading-l">${text(guide.name)}</h1>`,
    `<p class="govuk-body-l">${text(guide.for)}</p>`,
    note(site),
    task('start', site.start, signsIn ? [site.signIn, ...guide.start] : guide.start, 'ol'),
    picture === undefined ? '' : figure(picture, site.picture.replace('{{role}}', guide.name)),
    task('job', site.job, guide.job, 'ol'),
    task('trouble', site.trouble, [...guide.trouble, ...(signsIn ? [site.refused, site.absent] : [])], 'ul'),
    `<nav class="hw-docs-all" aria-label="${text(site.all)}"><h2 class="govuk-heading-m">${text(site.all)}</h2>${list(about, role)}</nav>`,
  ]);
}

function note(site: Site): string {
  return `<p class="govuk-inset-text">${text(site.note)}</p>`;
}

function task(id: string, title: string, steps: readonly string[], kind: 'ol' | 'ul'): string {
  const items = steps.map((step) => `<li>${text(step)}</li>`).join('\n');
  const look = kind === 'ol' ? 'number' : 'bullet';
  return `<h2 class="govuk-heading-m" id="${id}">${text(title)}</h2>\n<${kind} class="govuk-list govuk-list--${look} govuk-list--spaced">${items}</${kind}>`;
}

function figure(picture: string, words: string): string {
  return `<figure class="hw-docs-picture"><img src="/docs/pictures/${picture}" alt="${text(words)}" width="412" height="700" loading="lazy"><figcaption class="govuk-body-s">${text(words)}</figcaption></figure>`;
}

function list({ roles, language }: About, here?: string): string {
  const items = Object.entries(roles).map(([role, { name }]) => {
    const current = role === here ? ' aria-current="page"' : '';
    return `<li><a class="govuk-link" href="/docs/${language}/${role}.html"${current}>${text(name)}</a></li>`;
  });
  return `<ul class="govuk-list hw-docs-list">${items.join('\n')}</ul>`;
}

/** The same page in the other language is one press away. */
function wholePage({ language, site, style }: About, file: string, title: string, main: readonly string[]): string {
  const others = languages.map(([other, name]) => {
    const current = other === language ? ' aria-current="true"' : '';
    return `<a class="hw-docs-language" lang="${other}" href="/docs/${other}/${file}.html"${current}>${name}</a>`;
  });
  return `<!doctype html>
<html lang="${language}" class="govuk-template">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${text(`${title} – ${site.name}`)}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${style}">
<link rel="stylesheet" href="/docs/docs.css">
</head>
<body class="govuk-template__body">
<a class="govuk-skip-link" href="#content">${text(site.skip)}</a>
<header class="hw-header"><div class="govuk-width-container hw-header__row">
<a class="hw-header__name" href="/docs/${language}/index.html">${text(`${site.name} · ${site.title}`)}</a>
<nav class="hw-header__group" aria-label="${text(site.languages)}">${others.join('\n')}</nav>
</div></header>
<div class="govuk-width-container"><main class="govuk-main-wrapper" id="content">
${main.filter((part) => part !== '').join('\n')}
</main></div>
</body>
</html>
`;
}
