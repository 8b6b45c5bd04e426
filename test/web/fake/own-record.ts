import type { CaseState } from '@homeward/domain/case/case';
import { decideCase } from '@homeward/domain/case/decide';
import { evolveCase } from '@homeward/domain/case/evolve';
import { sectionNames } from '@homeward/domain/case/sections';
import { actOf } from '@homeward/domain/command';
import type { Actor } from '@homeward/domain/people/actor';
import { languageOf } from '@homeward/words/language';
import { saySection, sayTelling } from '@homeward/words/say-statement';
import { Answer } from './answer.ts';
import { type Asked, current, found, keep, type Window, type World } from './world.ts';

const code = 'AB12-CD34';
const until = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

/** At the own-record desk the worker is served as the person while the window is open. */
export function atHerDesk(world: World, actor: Actor): Actor {
  const open = world.windows.get(actor.id)?.status === 'open';
  return { ...actor, desk: 'own-record', ...(open ? { role: 'person' } : {}) };
}

function openWindow({ world, actor }: Asked): Window {
  const window = world.windows.get(actor.id);
  if (window?.status !== 'open') throw new Answer(404, { code: 'not-found' });
  return window;
}

function byHer(name: 'askForRecords' | 'askForCorrection', asked: Asked) {
  const { case: id, language } = openWindow(asked);
  const { state } = found(asked.world.cases, id);
  const { words, ...said } = asked.body;
  const decision = decideCase(name, state, { ...said, language }, actOf(asked.actor, asked.now, {}), asked.key);
  const written = words === undefined ? [] : [{ entry: asked.key, words }];
  const before = found(asked.world.cases, id).sealed['said'] as unknown[] | undefined;
  return keep(asked.world.cases, id, decision, evolveCase, { said: [...(before ?? []), ...written] });
}

function sectionsOf(state: CaseState, sealed: Readonly<Record<string, unknown>>, language: string) {
  const said = (sealed['said'] ?? []) as { readonly entry: string; readonly words: unknown }[];
  const at = (id: string) => state.correctionRequests.find((one) => one.id === id)?.about;
  return sectionNames.map((section) => ({
    section,
    title: saySection(languageOf(language), section),
    ...(sealed[section] === undefined ? {} : { content: sealed[section] }),
    words: said.filter(({ entry }) => at(entry) === section),
  }));
}

const tellings = [
  { key: 'opened.agreed', role: 'embassy-vn', sections: ['identity'], agreedAt: '2026-03-01T03:00:00Z' },
  { key: 'asked.plain', role: 'case-worker', sections: ['whereabouts'] },
  { key: 'wrote.plain', role: 'case-worker', sections: ['needs'] },
  { key: 'yourself.looked', role: 'person', sections: [] },
] as const;

/** The person’s own window, with the real decisions behind it. */
export const ownRecord = {
  openOwnRecord(asked: Asked) {
    const { world, actor, key, body, now } = asked;
    const { state } = current(world.cases, asked.ids['caseId'], asked);
    const decision = decideCase('openOwnRecord', state, body, actOf(actor, now, {}), key);
    const receipt = keep(world.cases, state.id, decision, evolveCase);
    world.windows.set(actor.id, { case: state.id, language: body.language, code, status: 'waits' });
    return { ...receipt, code, until: until(10) };
  },
  enterOwnRecord({ world, actor, body }: Asked) {
    const window = world.windows.get(actor.id);
    if (window?.status !== 'waits' || window.code !== body.code) throw new Answer(404, { code: 'not-found' });
    world.windows.set(actor.id, { ...window, status: 'open' });
    return { id: actor.id, version: 1, status: 'open', until: until(60) };
  },
  leaveOwnRecord(asked: Asked) {
    asked.world.windows.set(asked.actor.id, { ...openWindow(asked), status: 'left' });
    return { id: asked.actor.id, version: 2, status: 'left' };
  },
  viewOwnRecord(asked: Asked) {
    const { language, case: id } = openWindow(asked);
    const { state, version, sealed } = found(asked.world.cases, id);
    const answered = (request: string) => state.correctionAnswers.some((one) => one.correctionRequest === request);
    return {
      id,
      version,
      language,
      until: until(60),
      status: state.status,
      openedAt: state.openedAt,
      sections: sectionsOf(state, sealed, language),
      corrections: state.correctionRequests.map((one) => ({
        id: one.id,
        at: one.at,
        about: one.about,
        answered: answered(one.id),
      })),
    };
  },
  whoHasSeenMyFile(asked: Asked) {
    const { language, case: id } = openWindow(asked);
    const items = tellings.map((told) => {
      const telling = { ...told, at: '2026-03-05T03:00:00Z', part: 'file' } as const;
      const { at, key: kind, role } = telling;
      const says = sayTelling(languageOf(language), telling, 'invented-organisation');
      return { at, kind, role, organisation: 'invented-organisation', says };
    });
    return { id, language, items };
  },
  requestCopy: (asked: Asked) => byHer('askForRecords', asked),
  requestCorrection: (asked: Asked) => byHer('askForCorrection', asked),
};
