/** What the runtime reads of a manifest: time limits by use, entities, and the faults that would surface at deploy only. */
import { readManifest } from '../../../stand-ins/forge/read-manifest';
import { smallManifest } from './small-app';

function withEntity(entity: Record<string, unknown>): unknown {
  return { ...smallManifest, app: { ...smallManifest.app, storage: { entities: [{ name: 'health', attributes: { score: { type: 'integer' } }, ...entity }] } } };
}

function withSchedules(count: number, interval: string): unknown {
  const scheduledTrigger = Array.from({ length: count }, (_, at) => ({ key: `schedule-${at}`, function: 'hourly-fn', interval }));
  return { ...smallManifest, modules: { ...smallManifest.modules, scheduledTrigger } };
}

describe('time limits', () => {
  it.each([
    ['a resolver', 'resolver', 25],
    ['a trigger', 'on-change-fn', 25],
    ['a schedule that asks for more', 'hourly-fn', 300],
    ['a consumer that asks for the most', 'scan-fn', 900],
    ['a consumer that asks for nothing', 'short-fn', 55],
  ])('of %s', (_, key, seconds) => {
    expect(readManifest(smallManifest).functions.get(key)?.timeoutSeconds).toBe(seconds);
  });

  it('are the lowest of its uses where a function is shared', () => {
    const shared = { ...smallManifest, modules: { ...smallManifest.modules, 'jira:adminPage': [{ key: 'admin', resolver: { function: 'scan-fn' } }] } };
    expect(readManifest(shared).functions.get('scan-fn')?.timeoutSeconds).toBe(25);
  });
});

describe('what is refused', () => {
  it.each([
    ['an index on an attribute that the entity lacks', withEntity({ indexes: ['mood'] }), /names the attribute "mood"/],
    ['an index with two range attributes', withEntity({ indexes: [{ name: 'two', range: ['score', 'score'] }] }), /more than one range attribute/],
    ['an index whose name is too short for the server', withEntity({ indexes: [{ name: 'by', range: ['score'] }] }), /indexes/],
    ['an attribute of an unknown type', withEntity({ attributes: { score: { type: 'number' } } }), /attributes/],
    ['a handler outside the index', { ...smallManifest, modules: { function: [{ key: 'f', handler: 'other.run' }] } }, /handler/],
    ['a sixth schedule', withSchedules(6, 'hour'), /at most 5 schedules/],
    ['a second schedule every five minutes', withSchedules(2, 'fiveMinute'), /one schedule may run every five minutes/],
    ['a schedule of an unknown interval', withSchedules(1, 'minute'), /interval/],
    ['no manifest at all', 'text', /cannot be run/],
  ])('%s', (_, manifest, message) => {
    expect(() => readManifest(manifest)).toThrow(message);
  });
});
