import { type Cloud, listed, pointsTo, type Resource, type Templates } from '../cloud.ts';

/** Every resource that the properties of one name: `<Stack/Id.Arn>`, written out. */
function named(resource: Resource): readonly string[] {
  return [...JSON.stringify(resource.Properties ?? {}).matchAll(/<[^>"]+>/g)].map(([reference]) => pointsTo(reference));
}

/**
 * The resources of one stack as CloudFormation makes them: each after whatever its properties refer to or it depends on, otherwise in
 * the order of the template. Throws on a circle, which CloudFormation refuses.
 */
export function creationOrder(templates: Templates, cloud: Cloud, stack: string): readonly string[] {
  const ids = Object.keys(templates[stack]?.Resources ?? {});
  const order: string[] = [];
  const open = new Set<string>();
  const visit = (id: string): void => {
    const place = `${stack}/${id}`;
    if (order.includes(place)) return;
    if (open.has(place)) throw new Error(`${place} waits for itself.`);
    open.add(place);
    const resource = cloud[place];
    const awaited = resource === undefined ? [] : [...named(resource), ...dependsOn(stack, resource)];
    for (const one of awaited) if (one.startsWith(`${stack}/`) && one !== place) visit(one.slice(stack.length + 1));
    order.push(place);
  };
  for (const id of ids) visit(id);
  return order;
}

function dependsOn(stack: string, { DependsOn }: Resource): readonly string[] {
  return listed(DependsOn as string | readonly string[] | undefined).map((id) => `${stack}/${id}`);
}
