import { readFileSync } from 'node:fs';

/**
 * The most memory that this process held, in MiB. `resourceUsage().maxRSS` would count whatever began it too: Linux keeps that figure
 * through fork and exec.
 */
export function peakMemory(): number {
  const kilobytes = /VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
