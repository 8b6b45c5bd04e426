import { randomUUID } from 'node:crypto';
import type { BusinessTime } from './clock.ts';
import type { Properties } from './physical-names.ts';
import { listAt, objectAt, textAt } from './properties.ts';
import { type Moments, readSchedule } from './schedule-expression.ts';
import { type Resource, resourcesOfType, type Template } from './template.ts';

/** A schedule of the template: when it wakes which function, and with what event. */
export type Schedule = {
  readonly name: string;
  readonly functionArn: string;
  /** The role that wakes the function, for schedules of the scheduler; rules are let in by the function's own policy. */
  readonly roleArn: string | undefined;
  readonly deadLetters: string | undefined;
  readonly moments: Moments;
  readonly eventAt: (moment: number) => unknown;
};

/** The enabled schedules of the template whose target is a function. */
export function schedulesOf(template: Template): readonly Schedule[] {
  const scheduler = resourcesOfType(template, 'AWS::Scheduler::Schedule').map((resource) =>
    scheduleOf(resource, objectAt(resource.properties, 'Target'), 'aws.scheduler'),
  );
  const rules = resourcesOfType(template, 'AWS::Events::Rule').flatMap((resource) =>
    listAt(resource.properties, 'Targets').map((target) => scheduleOf(resource, target as Properties, 'aws.events')),
  );
  return [...scheduler, ...rules].filter((schedule): schedule is Schedule => schedule !== undefined);
}

function scheduleOf(resource: Resource, target: Properties, source: string): Schedule | undefined {
  const expression = textAt(resource.properties, 'ScheduleExpression');
  const functionArn = textAt(target, 'Arn');
  if (!expression || textAt(resource.properties, 'State') === 'DISABLED' || !functionArn.includes(':function:'))
    return undefined;
  const input = textAt(target, 'Input');
  const eventAt = (moment: number) => {
    const time = new Date(moment).toISOString().replace('.000Z', 'Z');
    if (input)
      return JSON.parse(
        input
          .replaceAll('<aws.scheduler.scheduled-time>', time)
          .replaceAll('<aws.scheduler.schedule-arn>', resource.arn),
      ) as unknown;
    return {
      version: '0',
      id: randomUUID(),
      'detail-type': 'Scheduled Event',
      source,
      account: resource.account,
      time,
      region: resource.region,
      resources: [resource.arn],
      detail: source === 'aws.events' ? {} : '{}',
    };
  };
  return {
    name: resource.constructId,
    functionArn,
    roleArn: textAt(target, 'RoleArn') || undefined,
    deadLetters: textAt(objectAt(target, 'DeadLetterConfig'), 'Arn') || undefined,
    moments: readSchedule(expression, textAt(resource.properties, 'ScheduleExpressionTimezone', 'UTC')),
    eventAt,
  };
}

/** The running schedules. `moveTo` is the one way business time is moved. */
export type RunningSchedules = {
  readonly moveTo: (moment: number, wakings?: number) => Promise<void>;
  readonly stop: () => void;
};

/** A jump wakes each schedule at most this often, unless whoever jumps says how often is enough. */
const wakingsInOneJump = 24;

type Wakes = (schedule: Schedule, event: unknown) => Promise<void>;

/**
 * Wakes functions by business time, as it passes by itself and as it is moved. Moving wakes them at every due moment in order, with
 * business time standing at that moment, and lets what they wrote be read (`settle`) before the next. A jump over more than 24
 * moments of one schedule (or than `wakings`) wakes it at so many of them, evenly spread, the last one always among them.
 * Throws `RangeError` when the moment is not ahead: business time only moves forwards.
 */
export function startSchedules(
  schedules: readonly Schedule[],
  time: BusinessTime,
  wake: Wakes,
  settle: () => Promise<void>,
): RunningSchedules {
  let reached = time.now();
  let busy: Promise<void> = Promise.resolve();
  const passTo = async (moment: number, wakings = wakingsInOneJump) => {
    const due = schedules
      .flatMap((schedule) => thin(schedule.moments(reached, moment), wakings).map((at) => ({ schedule, at })))
      .sort((left, right) => left.at - right.at);
    reached = moment;
    for (const { schedule, at } of due) {
      time.advanceTo(at);
      await wake(schedule, schedule.eventAt(at));
      await settle();
    }
    time.advanceTo(moment);
  };
  const inTurn = (act: () => Promise<void>) => {
    const next = busy.then(act);
    busy = next.catch(() => undefined);
    return next;
  };
  const ticking = setInterval(() => void inTurn(() => passTo(Math.max(reached, time.now()))), 1000);
  ticking.unref();
  return {
    moveTo: (moment, wakings) =>
      inTurn(async () => {
        if (!(moment > time.now())) throw new RangeError('Business time only moves forwards.');
        await settle();
        await passTo(moment, wakings);
      }),
    stop: () => clearInterval(ticking),
  };
}

function thin(moments: readonly number[], wakings: number): readonly number[] {
  if (moments.length <= wakings) return moments;
  const step = moments.length / wakings;
  return Array.from({ length: wakings }, (_none, index) => moments[Math.ceil((index + 1) * step) - 1] ?? 0);
}
