// What a spreadsheet would run when it opens a CSV file. A number with its sign is none.
const dangerous = /^'*[=+\-@\t\r]/;
const guarded = /^'+[=+\-@\t\r]/;
const number = /^-?\d+(\.\d+)?$/;

/** A text that no spreadsheet takes for a formula: with an apostrophe more, which is taken off again when we read it. */
export function guard(text: string): string {
  return dangerous.test(text) && !number.test(text) ? `'${text}` : text;
}

export function unguard(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}
