import type { Happening } from '../journal/entry';
import { Journal } from '../journal/journal';
import { JournalDb } from '../journal/journal-db';
import type { JournalView } from '../messages/protocol';
import type { Pack } from '../policy/pack-schema';
import { settingsOf } from '../policy/settings';
import { language } from '../words/words';
import { choicesIn } from './posture';

/** The journal of this browser, by the rules of the packs in force. */
export class JournalKeeper {
  readonly #journal = new Journal(() => JournalDb.open());
  readonly #stack: () => Promise<Pack[]>;

  /** @param stack the packs in force, lowest layer first. */
  constructor(stack: () => Promise<Pack[]>) {
    this.#stack = stack;
  }

  async note(happening: Happening): Promise<void> {
    const stack = await this.#stack();
    const top = stack.at(-1);
    await this.#journal.note(happening, top ? `${top.name} ${top.version}` : '', settingsOf(stack).journal, Date.now());
  }

  async view(): Promise<JournalView> {
    const { journal, overrideReasons } = settingsOf(await this.#stack());
    const entries = await this.#journal.entries(journal, Date.now());
    const reasons = choicesIn(language(), overrideReasons);
    return { entries, days: journal ? journal.days : 0, mayDelete: journal ? journal.mayDelete : true, reasons };
  }

  /** Does nothing where the pack keeps the journal from being emptied. */
  async empty(): Promise<JournalView> {
    const { journal } = settingsOf(await this.#stack());
    if (!journal || journal.mayDelete) await this.#journal.empty();
    return this.view();
  }

  /** Forgets what has grown too old. */
  async tidy(): Promise<void> {
    await this.#journal.forgetOld(settingsOf(await this.#stack()).journal, Date.now());
  }
}
