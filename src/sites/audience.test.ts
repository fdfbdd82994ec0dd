import { expect, test } from 'vitest';
import { audienceAt } from './audience';
import { x } from './x';

test.each([
  ['a host no pack speaks of', 'x.com', { public: [], internal: [] }, 'public'],
  [
    'a host a pack calls internal',
    'chat.general.example',
    { public: [], internal: ['chat.general.example'] },
    'internal',
  ],
  ['every host below a name', 'a.b.general.example', { public: [], internal: ['*.general.example'] }, 'internal'],
  ['but not the name itself', 'general.example', { public: [], internal: ['*.general.example'] }, 'public'],
  ['nor a name that only ends alike', 'evilgeneral.example', { public: [], internal: ['*.general.example'] }, 'public'],
  ['the street, where packs do not agree', 'x.com', { public: ['x.com'], internal: ['x.com'] }, 'public'],
])('%s', (_what, host, hosts, audience) => {
  expect(audienceAt(host, x, hosts)).toBe(audience);
});
