import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { root } from '../../scripts/run/root.ts';

/** A picture that nobody has looked at, or another size, differs wholly. */
const wholly = 1;

function kept(name: string, picture: Buffer): void {
  const path = join(root, '.homeward', 'pictures', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, picture);
}

/**
 * The share of a picture's points, 0 to 1, that differ from the golden one of its name, edges smoothed otherwise not counted. One that
 * differs is left in `.homeward/pictures`: whoever has looked at it and finds it right copies it to `test/web/golden`, as
 * `NAME.chromium-150.png` where a version of the browser sets the same letters otherwise. The nearest one counts.
 */
export function differsFromGolden(name: string, picture: Buffer = Buffer.alloc(0)): number {
  if (picture.length === 0) return wholly;
  const golden = globSync([name, name.replace(/\.png$/, '.chromium-*.png')], { cwd: join(root, 'test/web/golden') });
  const seen = PNG.sync.read(picture);
  const shares = golden.map((one) => shareOf(PNG.sync.read(readFileSync(join(root, 'test/web/golden', one))), seen));
  const share = Math.min(wholly, ...shares);
  if (share > 0) kept(name, picture);
  return share;
}

/** The share of points, 0 to 1, in which two pictures differ; other sizes differ wholly. */
export function shareOf(one: PNG, other: PNG): number {
  const { width, height } = one;
  if (other.width !== width || other.height !== height) return wholly;
  return pixelmatch(one.data, other.data, undefined, width, height, { threshold: 0.2 }) / (width * height);
}
