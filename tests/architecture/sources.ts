import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

/** A file of the project's own code. */
export interface Source {
  /** From the root, with `/`. */
  path: string;
  text: string;
  isTest: boolean;
}

export interface Import {
  /** As written: `../engine/post`, `compromise/two`. */
  specifier: string;
  /** Where it leads, from the root; absent for a package. */
  target?: string;
  typeOnly: boolean;
}

const ROOTS = ['src', 'entrypoints', 'standalone', 'build', 'scripts', 'training', 'bench', 'tests'];

export function readSources(): Source[] {
  return ROOTS.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((name) => join(root, name.replaceAll('\\', '/')))
      .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.includes('/node_modules/'))
      .map((path) => ({
        path,
        text: readFileSync(path, 'utf8'),
        isTest: path.startsWith('tests/') || /\.test\.tsx?$/.test(path),
      })),
  );
}

/** A folder of `src`, or the root folder a file stands in. */
export function folderOf(path: string): string {
  const [root = '', folder = ''] = path.split('/');
  return root === 'src' ? folder : root;
}

/** Statements only, which is all this project uses to import its own files. */
const STATEMENT =
  /^(?:import|export)\s+(?<type>type\s+)?(?:(?:[\w*{][^'";]*?)?\sfrom\s+)?['"](?<specifier>[^'"]+)['"]/gm;

export function importsOf({ path, text }: Source): Import[] {
  return [...text.matchAll(STATEMENT)].map(({ groups }) => {
    const specifier = groups?.specifier ?? '';
    const target = specifier.startsWith('.') ? join(dirname(path), specifier) : undefined;
    return { specifier, typeOnly: groups?.type !== undefined, ...(target !== undefined && { target }) };
  });
}
