import { isCallback, returningTo } from './session/way-back.ts';

// The page's policy allows no code made from text. Schemas ask this before they are first made (zod's `jitless`), and they load later.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

/**
 * The entry of the app, small so that it is read first: the largest page of the border desk is asked for beside the app and not after it.
 * What fails is told where it is used.
 */
const path = isCallback(location.pathname) ? returningTo() : location.pathname;
if (path.endsWith('/new-person')) import('./border/new-person-page.tsx').catch(() => undefined);
await import('./start.tsx');
