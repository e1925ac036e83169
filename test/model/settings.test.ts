import { defaultSettings, settingsSchema } from '../../src/model/settings';

describe('settings', () => {
  it('fill in every default from an empty file', () => {
    expect(defaultSettings()).toMatchObject({ preset: 'default', sources: { productOwner: ['set', 'projectRole'], projectManager: ['set', 'projectRole'] }, thresholds: {} });
  });

  it.each([
    ['an unknown key', { colour: 'red' }],
    ['an unknown preset', { preset: 'waterfall' }],
    ['sources that forget the seats set by hand', { sources: ['projectRole'] }],
    ['a seat for both a project and a programme', { seats: [{ role: 'productOwner', project: 'A', programme: 'B', accountIds: ['x'] }] }],
    ['a seat for nobody', { seats: [{ role: 'productOwner', project: 'A', accountIds: [] }] }],
    ['an exemption without a reason', { exemptions: [{ checkId: 'c', project: 'A', reason: ' ', approver: 'x', expires: '2026-01-01T00:00:00Z' }] }],
  ])('refuse %s', (_, settings) => {
    expect(settingsSchema.safeParse(settings).success).toBe(false);
  });
});
