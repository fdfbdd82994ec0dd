import { mkdirSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { code } from '../../policy/wording';
import { type Command, textOf } from './command';
import { EXIT, Stopped } from './exit';
import { attempt, write } from './files';
import { type NewPack, newPackFiles } from './template';

const LIFE_DAYS = 365;
const DAY_MS = 86_400_000;

/** `curtain pack new`: a small pack that passes its test, to be changed step by step. */
export const create: Command = {
  usage: [
    'new <folder> [--layer hospital|unit] [--name name]',
    'a small pack with comments, one rule, and help for VS Code; the folder must be empty or not there',
  ],
  takes: 1,
  options: { layer: { type: 'string' }, name: { type: 'string' } },
  async run(call, { say, now }) {
    const [folder = ''] = call.positionals;
    const layer = layerOf(textOf(call, 'layer') ?? 'hospital');
    const name = nameOf(textOf(call, 'name'), folder);
    isEmpty(folder);
    const expires = new Date(now().getTime() + LIFE_DAYS * DAY_MS).toISOString().slice(0, 10);
    for (const { path, text } of newPackFiles({ name, layer, expires })) {
      const file = join(folder, path);
      attempt(dirname(file), 'made', () => mkdirSync(dirname(file), { recursive: true }));
      write(file, text, { flag: 'wx' });
      say(file);
    }
    say(`Open ${join(folder, 'pack.yaml')} first, then run: curtain pack test ${folder}`);
    return EXIT.fine;
  },
};

function layerOf(said: string): NewPack['layer'] {
  if (said === 'hospital' || said === 'unit') return said;
  throw new Stopped(EXIT.misunderstood, [`--layer: "${said}"; expected hospital, or unit for a pack on top of it`]);
}

/** The name given, or that of the folder. */
function nameOf(said: string | undefined, folder: string): string {
  const name =
    said ??
    basename(resolve(folder))
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-');
  if (code.safeParse(name).success) return name;
  throw new Stopped(EXIT.misunderstood, [
    `--name: "${name}"; expected lower-case letters, digits and hyphens, e.g. general-hospital`,
  ]);
}

function isEmpty(folder: string): void {
  attempt(folder, 'made', () => mkdirSync(folder, { recursive: true }));
  if (attempt(folder, 'read', () => readdirSync(folder)).length > 0)
    throw new Stopped(EXIT.problems, [`${folder}: it is not empty, and was left alone; name a new folder`]);
}
