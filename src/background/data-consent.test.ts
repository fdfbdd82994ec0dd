import { expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { mayShareCounts } from './data-consent';

const answering = (granted: object) => {
  Object.assign(browser, { permissions: { getAll: vi.fn(async () => granted) } });
};

test('where the browser asks people, their answer counts; elsewhere the policy alone does', async () => {
  answering({ permissions: [], data_collection: ['technicalAndInteraction'] });
  expect(await mayShareCounts()).toBe(true);
  answering({ permissions: [], data_collection: [] });
  expect(await mayShareCounts()).toBe(false);
  answering({ permissions: [] });
  expect(await mayShareCounts()).toBe(true);
});
