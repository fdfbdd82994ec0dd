import { expect, test } from 'vitest';
import { readersCalled } from './readers';

test.each([
  ['Anyone', 'public'],
  [' Público ', 'public'],
  ['Public, anyone can quote', 'public'],
  ['Quiet public, quotes limited', 'public'],
  ['Private mention', 'group'],
  ['Connections only', 'friends'],
  ['Solo yo', 'self'],
  ['Night nurses of Riverside', 'group'],
])('"%s" is %s', (label, readers) => expect(readersCalled(label)).toBe(readers));
