import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesFromCompromise } from './from-compromise';

test.each(Object.entries(filesFromCompromise()))(
  'names/%s is what compromise says today (npm run words)',
  (file, content) => {
    expect(JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'))).toEqual(content);
  },
);
