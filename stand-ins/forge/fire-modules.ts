/** Runs what no user invokes: scheduled triggers and product triggers. Neither has a user to act for. */
import { z } from 'zod';
import { limits } from './limits';
import type { FunctionParts } from './function-call';
import { runFunction } from './run-function';

/**
 * Errors are not retried and never thrown: they are logged, and the schedule counts as failed (424).
 * A schedule for licensed sites does not run on another: 204.
 * @throws Error for a schedule that the manifest does not have
 */
export async function fireSchedule(parts: FunctionParts, moduleKey: string): Promise<{ readonly statusCode: number }> {
  const schedule = parts.manifest.schedules.get(moduleKey);
  if (!schedule) throw new Error(`The manifest has no scheduled trigger "${moduleKey}".`);
  const { functionKey } = schedule;
  if (schedule.onlyLicensed && isUnlicensed(parts)) return { statusCode: 204 };
  const payload = { context: { cloudId: parts.cloudId, moduleKey }, contextToken: 'stand-in' };
  try {
    const answer = scheduleAnswer.safeParse(await runFunction(parts, { functionKey, moduleKey, moduleType: 'core:scheduledTrigger', payload }));
    if (answer.success) return answer.data;
    parts.log.write('platform', { functionKey, invocationId: moduleKey }, 'A schedule must return {statusCode}; it was taken as 424.');
  } catch {
    // Logged where it ran.
  }
  return { statusCode: 424 };
}

/** Oversized payloads are dropped; a trigger that asks for it by its answer is run again, four times at most. */
export async function emitEvent(parts: FunctionParts, eventName: string, payload: Readonly<Record<string, unknown>>): Promise<void> {
  const json = JSON.stringify({ ...payload, eventType: eventName });
  if (Buffer.byteLength(json) > limits.productEvent.bytes) {
    parts.log.write('platform', { functionKey: '', invocationId: '' }, `The event ${eventName} was dropped: it has more than ${limits.productEvent.bytes} bytes.`);
    return;
  }
  const listening = parts.manifest.triggers.filter(
    ({ events, ignoreSelf, onlyLicensed }) => events.includes(eventName) && !(ignoreSelf && payload.selfGenerated === true) && !(onlyLicensed && isUnlicensed(parts)),
  );
  for (const { moduleKey, functionKey } of listening) await runTrigger(parts, moduleKey, functionKey, json);
}

/** Where licensing is off there is no licence, and everything runs. */
function isUnlicensed({ license }: FunctionParts): boolean {
  return license?.active === false;
}

const scheduleAnswer = z.object({ statusCode: z.number() });
const retryAnswer = z.object({ _retry: z.literal(true), retryOptions: z.object({ retryAfter: z.number().default(1) }).prefault({}) });

async function runTrigger(parts: FunctionParts, moduleKey: string, functionKey: string, json: string): Promise<void> {
  for (let attempt = 0; attempt <= limits.productEvent.retries; attempt += 1) {
    const payload = JSON.parse(json) as unknown;
    const result = await runFunction(parts, { functionKey, moduleKey, moduleType: 'core:trigger', payload }).catch(() => undefined);
    const retry = retryAnswer.safeParse(result);
    if (!retry.success) return;
    await parts.clock.sleep(retry.data.retryOptions.retryAfter * 1_000);
  }
}
