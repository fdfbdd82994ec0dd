import { afterEach, expect, test, vi } from 'vitest';
import { bundledPack } from '../channels/bundled';
import * as engines from '../engine/engine';
import type { Post } from '../engine/post';
import { AnalyserService } from './analyser-service';

const post: Post = { text: 'Sat with my patient Harold Venning.', site: 'x', audience: 'public', revision: 1 };

/** Every text an engine made from now on is asked about. */
function texts(): string[] {
  const asked: string[] = [];
  const create = engines.createEngine;
  vi.spyOn(engines, 'createEngine').mockImplementation((...made) => {
    const engine = create(...made);
    const analyse = engine.analyse.bind(engine);
    engine.analyse = (about) => {
      asked.push(about.text);
      return analyse(about);
    };
    return engine;
  });
  return asked;
}

afterEach(() => vi.restoreAllMocks());

test('a question that comes while it warms up is answered in between', async () => {
  const asked = texts();
  const service = new AnalyserService('en', async () => [bundledPack()]);
  const warmed = service.warm();
  await vi.waitFor(() => expect(asked).not.toEqual([]));
  expect((await service.analyse(post)).findings).not.toEqual([]);
  const before = asked.indexOf(post.text);
  await warmed;
  expect(before).toBeGreaterThan(0);
  expect(asked.length).toBeGreaterThan(before + 2);
});

test('it warms up once an engine, and no further with one that is of no use any more', async () => {
  const asked = texts();
  const packs = [bundledPack()];
  const service = new AnalyserService('en', async () => packs.slice());
  await service.warm();
  const once = asked.length;
  await service.warm();
  expect(asked.length).toBe(once);
  packs.push({ ...bundledPack(), name: 'Other' });
  const again = service.warm();
  await vi.waitFor(() => expect(asked.length).toBe(once + 1));
  packs.pop();
  await service.analyse(post);
  await again;
  expect(asked.length).toBeLessThan(2 * once);
});
