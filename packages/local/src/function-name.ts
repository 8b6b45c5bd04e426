import type { Resource } from './template.ts';

/** What people call a function: its own name without the product's prefix (`embassy-th`), or its construct id when it has none. */
export function functionNameOf({ properties, constructId }: Resource): string {
  const given = properties['FunctionName'];
  return typeof given === 'string' ? given.replace(/^homeward-/, '') : constructId;
}
