import { expect, test } from 'vitest';
import { routeOf } from './use-route';

test.each([
  ['#rules', { section: 'rules', part: '' }],
  ['#draft/organisation', { section: 'draft', part: 'organisation' }],
  ['', { section: 'packs', part: '' }],
  ['#nowhere/at/all', { section: 'packs', part: 'at' }],
])('%s leads to a section', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});
