import type { NameKind } from '../../../../static/shared/jira/name-store';
import { createNameStore } from '../../../../static/shared/jira/name-store';

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the name store', () => {
  it('fetches what is asked in one turn together, by kind, and everything only once', async () => {
    const calls: Array<readonly [NameKind, readonly string[]]> = [];
    const store = createNameStore(async (kind, ids) => {
      calls.push([kind, ids]);
      return new Map(ids.map((id) => [id, { text: `${kind} ${id}`, key: null }]));
    });
    store.ask('person', 'a');
    store.ask('person', 'b');
    store.ask('issue', 'a');
    await turn();
    store.ask('person', 'a');
    await turn();
    expect(calls).toEqual([['person', ['a', 'b']], ['issue', ['a']]]);
    expect(store.get('issue', 'a')).toEqual({ text: 'issue a', key: null });
  });

  it('tells apart what is on its way, and what the viewer may not see or nobody answered', async () => {
    let fails = false;
    const store = createNameStore(async () => {
      if (fails) throw new Error('no answer');
      return new Map();
    });
    store.ask('project', 'hidden');
    expect(store.get('project', 'hidden')).toBeUndefined();
    await turn();
    fails = true;
    store.ask('project', 'lost');
    await turn();
    expect([store.get('project', 'hidden'), store.get('project', 'lost')]).toEqual([null, null]);
  });

  it('calls its listeners after names came, until they stop', async () => {
    const store = createNameStore(async () => new Map());
    let heard = 0;
    const stop = store.subscribe(() => { heard += 1; });
    store.ask('issue', '1');
    await turn();
    stop();
    store.ask('issue', '2');
    await turn();
    expect(heard).toBe(1);
  });
});
