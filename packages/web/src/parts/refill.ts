type Fields = readonly (readonly [name: string, value: string])[];
type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isField(element: Element): element is Field {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

/** Sets a value as typing would: the framework hears of it. */
export function write(field: Field, value: string): void {
  if (field.value === value) return;
  const prototype = Object.getPrototypeOf(field) as object;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function fill(form: HTMLFormElement, values: ReadonlyMap<string, readonly string[]>): void {
  for (const field of [...form.elements].filter(isField)) {
    const wanted = values.get(field.name);
    const chosen = field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type);
    if (chosen && field.checked !== (wanted?.includes(field.value) ?? false)) {
      // A circle is left only for another one.
      if (field.type === 'checkbox' || wanted) field.click();
    } else if (!chosen && wanted?.[0] !== undefined) write(field, wanted[0]);
  }
}

/** Puts back what stood in a form. Twice: an answer may bring fields that were not there before it. */
export function refill(form: HTMLFormElement, fields: Fields): void {
  const values = new Map<string, string[]>();
  for (const [name, value] of fields) values.set(name, [...(values.get(name) ?? []), value]);
  fill(form, values);
  requestAnimationFrame(() => fill(form, values));
}
