/** Marks: what was marked again while a scan took it up stays, and one mark a quarter of an hour is all that a busy space leaves. */
import type { Mark } from '../../src/model/stores';
import { createInstallation } from './installation';
import { onForge } from './on-forge';

const mark = (kind: Mark['kind'], projectId: string, time: string): Mark => ({ kind, projectId, at: `2026-11-24T${time}.000Z` });

describe('marks', () => {
  it('are listed oldest first, one a space, kind and quarter of an hour', () => onForge(async ({ marks }) => {
    for (const one of [mark('moved', '2', '10:20:00'), mark('moved', '1', '10:00:00'), mark('asked', '1', '10:01:00'), mark('moved', '1', '10:14:59'), mark('moved', '1', '10:15:00')]) await marks.add(one);
    expect(await marks.list()).toEqual([mark('asked', '1', '10:01:00'), mark('moved', '1', '10:14:59'), mark('moved', '1', '10:15:00'), mark('moved', '2', '10:20:00')]);
  }));

  it('stay where the same was marked again since they were listed', () => onForge(async ({ marks }) => {
    const [first, other] = [mark('moved', '1', '10:00:00'), mark('moved', '2', '10:00:00')];
    await marks.add(first);
    await marks.add(other);
    const listed = await marks.list();
    await marks.add(mark('moved', '1', '10:09:00'));
    await marks.remove(listed);
    expect(await marks.list()).toEqual([mark('moved', '1', '10:09:00')]);
    await marks.remove(listed);
    expect(await marks.list()).toEqual([mark('moved', '1', '10:09:00')]);
  }));

  it('of many spaces are listed and removed page by page', () => onForge(async ({ marks }) => {
    for (let id = 0; id < 130; id += 1) await marks.add(mark('catalogue', `${id}`, '10:00:00'));
    expect(await marks.list()).toHaveLength(130);
    await marks.remove((await marks.list()).slice(0, 60));
    expect(await marks.list()).toHaveLength(70);
  }));

  it('are forgotten by the platform in a week, and hold up no scan where one is damaged', async () => {
    const { run, pass } = createInstallation();
    await run(async ({ marks }, keyValue) => {
      await marks.add(mark('moved', '1', '10:00:00'));
      await keyValue.setMany([{ entity: 'mark', key: 'damaged', value: { kind: 'none', at: '2026-11-24T10:00:00.000Z' } }]);
    });
    const count = () => run(async ({ marks }) => (await marks.list()).length);
    pass(6);
    expect(await count()).toBe(1);
    pass(2);
    expect(await count()).toBe(0);
  });
});
