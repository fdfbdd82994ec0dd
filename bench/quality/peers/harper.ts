import { installedModule } from './install';

/** The part of `harper.js` that is used here; its own types are there only once it is installed. */
interface Harper {
  LocalLinter: new (
    settings: object,
  ) => {
    setup(): Promise<void>;
    lint(text: string): Promise<unknown[]>;
  };
}

/**
 * https://www.npmjs.com/package/harper.js, a grammar checker whose authors measure themselves by speed. It looks for other
 * things than Curtain does and is a measure of speed alone: a whole text, read on the machine at every key.
 */
export async function harper(): Promise<(text: string) => Promise<void>> {
  const { LocalLinter } = await installedModule<Harper>('harper.js');
  const { binary } = await installedModule<{ binary: unknown }>('harper.js/binary');
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return async (text) => {
    await linter.lint(text);
  };
}
