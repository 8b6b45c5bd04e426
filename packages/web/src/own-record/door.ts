import { createContext } from 'react';
import type { Language } from '../words/language.ts';

/** Her window as it begins: until when the server keeps it open, and the language that the screen speaks first. */
export type Opened = { readonly until: string; readonly language: Language };

/** From the worker's pages into her window: whatever stood on the screen before is gone. */
export const WindowDoor = createContext<(opened: Opened) => void>(() => undefined);
