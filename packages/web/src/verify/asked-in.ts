import type { Asked } from './token.ts';

/** What somebody pasted, picked or held before the camera: the text of the code, or minutes with their signature as a file of JSON. */
export function askedIn(text: string): Asked {
  const said = text.trim();
  if (!said.startsWith('{')) return { token: said.replaceAll(/\s/g, '') };
  try {
    const { signature, minutes } = JSON.parse(said) as { readonly signature?: unknown; readonly minutes?: unknown };
    return { token: String(signature ?? ''), minutes };
  } catch {
    return { token: '' };
  }
}
