/** An end that one sentence explains; the person sees the sentence and never a stack trace. */
export class Stop extends Error {}

export function sentence(text) {
  process.stderr.write(`${text}\n`);
}

/** The sentence for the few ways a disk refuses, or undefined when it is something else. */
export function diskProblem(text, where) {
  if (/ENOSPC|no space left/i.test(text)) {
    return `The disk is full: installing needs about 1.2 GB free in ${where}.`;
  }
  if (/EROFS|EACCES|read-only file system/i.test(text)) {
    return `Nothing can be written in ${where}: give this user write access to it.`;
  }
  return undefined;
}

/**
 * One moving line in a terminal, a plain line every ten seconds elsewhere.
 * `figure` is asked for the figure to show (for example `412 of 855`) and may return ''.
 */
export function progress(label, figure) {
  const started = Date.now();
  const moving = process.stderr.isTTY;
  const line = () => `${label}  ${figure()}  ${Math.round((Date.now() - started) / 1000)} s`;
  const write = () => process.stderr.write(moving ? `\r\u001b[K  … ${line()}` : `  … ${line()}\n`);
  write();
  const timer = setInterval(write, moving ? 500 : 10_000);
  return (mark) => {
    clearInterval(timer);
    process.stderr.write(`${moving ? '\r\u001b[K' : ''}  ${mark} ${line()}\n`);
  };
}
