import { findLastUpdate } from '../../../stand-ins/preview/find-last-update';

const NOW = new Date('2026-11-24T00:00:00Z');
const issues = (...updated: readonly unknown[]) => ({ issues: updated.map((value, index) => ({ id: `${index}`, key: `A-${index}`, fields: { project: { id: '1', key: 'A' }, updated: value } })) });

it('is the newest of the instants, whatever their order and zone', () => {
  expect(findLastUpdate(issues('2021-01-01T00:00:00.000+0000', '2021-11-15T01:00:00.000+0200', '2021-11-14T22:00:00.000+0000'), NOW)).toEqual(new Date('2021-11-14T23:00:00Z'));
});

it('lets pass what is no date or lies in the future', () => {
  expect(findLastUpdate(issues('2021-01-01T00:00:00.000+0000', '2999-01-01T00:00:00.000+0000', 'soon', null, undefined), NOW)).toEqual(new Date('2021-01-01T00:00:00Z'));
});

it('is unknown where nothing tells', () => {
  expect(findLastUpdate(issues('2999-01-01T00:00:00.000+0000', 7), NOW)).toBeUndefined();
  expect(findLastUpdate({ issues: [] }, NOW)).toBeUndefined();
});
