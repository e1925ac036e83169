import { readHost } from '../../../../static/shared/page/read-host';

describe('the host of a page', () => {
  it('is a gadget, whose choice lies in gadgetConfiguration', () => {
    const host = readHost({ extension: { type: 'jira:dashboardGadget', gadgetConfiguration: { projectIds: ['1'], other: 2 }, gadget: { id: 'g' } } });
    expect(host).toMatchObject({ kind: 'gadget', mode: 'view', projectIds: ['1'], gadgetId: 'g', config: { other: 2 } });
  });

  it('is a widget, whose choice lies in config', () => {
    expect(readHost({ extension: { entryPoint: 'edit', config: { projectIds: ['1', '2'] } } })).toMatchObject({ kind: 'widget', mode: 'edit', projectIds: ['1', '2'], gadgetId: null });
  });

  it.each([undefined, null, 'text', {}, { extension: [] }, { extension: { config: { projectIds: 'no list' } } }])('shows nothing where the context %j holds no choice', (context) => {
    expect(readHost(context)).toMatchObject({ projectIds: [] });
  });

  it('leaves out what is no id, and shows no more than a gadget may', () => {
    const many = Array.from({ length: 60 }, (_, index) => String(index));
    expect(readHost({ extension: { config: { projectIds: [1, null, ...many] } } }).projectIds).toEqual(many.slice(0, 50));
  });
});
