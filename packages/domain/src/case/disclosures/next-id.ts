const hex = '0123456789abcdef';

function mixed(one: string, other: string): string {
  return [...one].map((digit, index) => hex[hex.indexOf(digit) ^ hex.indexOf(other[index] ?? '')] ?? digit).join('');
}

/**
 * The id of a copy that an event makes in the place of another: one UUID of the two, the same whenever the event is
 * read again. Version and variant are the event's (RFC 9562, section 4).
 */
export function nextId(copy: string, event: string): string {
  const [a = '', b = '', c = '', d = '', e = ''] = copy.split('-');
  const [f = '', g = '', h = '', i = '', j = ''] = event.split('-');
  const marked = (one: string, other: string) => `${other[0] ?? ''}${mixed(one, other).slice(1)}`;
  return [mixed(a, f), mixed(b, g), marked(c, h), marked(d, i), mixed(e, j)].join('-');
}
