import type { Finding } from '../../engine/verdict';
import { within } from '../../messages/patience';
import { type Look, MOST_BYTES } from '../../messages/pictures';
import type { FileAnswer, FilePanel, FileView } from '../../overlay/file-view';
import { t } from '../../words/words';
import type { FileDesk } from '../attachments';
import { holdsPosts } from '../shown';
import { type OnDesk, toDesk } from './desk-port';
import { type Facts, isWorthShowing, viewOf, wishesOf } from './facts';
import { neutralName, spoken } from './file-name';
import { kindOf } from './kind';
import { toldOf } from './told';

/** A picture that takes longer than this is said to be unreadable. */
const READING_MS = 20_000;
/** From here on the person is told that a file is being looked at. */
const MOMENT_MS = 300;
const MAKING_MS = 20_000;

/** What is found out about one file, and what the person makes of it. */
export class Examination {
  #onDesk: OnDesk | undefined;

  readonly #file: File;
  readonly #desk: FileDesk;
  readonly #panel: FilePanel;

  constructor(file: File, desk: FileDesk, panel: FilePanel) {
    this.#file = file;
    this.#desk = desk;
    this.#panel = panel;
  }

  /** The file the page may have; undefined when the person leaves it out. */
  async result(): Promise<File | undefined> {
    try {
      const facts = await this.#factsOrAnswer();
      if ('kind' in facts) return facts.kind === 'attach' ? this.#file : undefined;
      const answer = await this.#decide(facts);
      if (answer.kind === 'leave') return undefined;
      return answer.kind === 'fix' ? await this.#fixed(facts) : this.#file;
    } finally {
      this.#onDesk?.end();
    }
  }

  /** What there is to know, or what the person says who does not wait for it. */
  async #factsOrAnswer(): Promise<Facts | FileAnswer> {
    const facts = this.#facts();
    const moment = new Promise<'moment'>((resolve) => setTimeout(resolve, MOMENT_MS, 'moment'));
    const first = await Promise.race([facts, moment]);
    if (first !== 'moment') return first;
    return Promise.race([facts, this.#panel.wait(!holdsPosts(this.#desk.standing))]);
  }

  async #facts(): Promise<Facts> {
    const type = await kindOf(this.#file);
    const inName = await this.#judge(spoken(this.#file.name));
    if (type !== 'picture')
      return { type, inName, inText: [], place: false, time: false, unread: inName === undefined };
    const look = await this.#look();
    const inText = look?.reading && (await this.#judge(look.reading.text));
    return {
      type,
      inName,
      inText: inText ?? [],
      ...(look?.reading && { reading: look.reading }),
      place: look?.place ?? false,
      time: look?.time ?? false,
      unread: inName === undefined || inText === undefined,
    };
  }

  async #look(): Promise<Look | undefined> {
    if (this.#file.size > MOST_BYTES) return undefined;
    try {
      this.#onDesk = toDesk(this.#file);
      return await within(
        READING_MS,
        this.#onDesk.look((done) => this.#panel.progress(done)),
      );
    } catch {
      return undefined;
    }
  }

  /** What the rules find in words of a file; undefined when none could be asked. */
  async #judge(text: string): Promise<Finding[] | undefined> {
    if (text.trim() === '') return [];
    const { link, site, audience } = this.#desk;
    try {
      const post = { text, site: site.id, audience: audience(), revision: 1 };
      const { findings } = await within(READING_MS, link.analyse(post));
      return findings.filter(({ action }) => action !== 'note');
    } catch {
      return undefined;
    }
  }

  async #decide(facts: Facts): Promise<FileAnswer> {
    const { standing, askFor, say } = this.#desk;
    const mustAsk = facts.type === 'picture' && askFor();
    if (isWorthShowing(facts, standing)) return this.#ask(facts);
    if (facts.unread) say(t('fileUnread'));
    return mustAsk ? this.#panel.ask(this.#question()) : { kind: 'attach' };
  }

  async #ask(facts: Facts): Promise<FileAnswer> {
    const { standing, link, audience } = this.#desk;
    const asked = performance.now();
    const answer = await this.#panel.ask(viewOf(facts, this.#file, standing));
    for (const told of toldOf(facts, answer, (performance.now() - asked) / 1000))
      link.tell({ kind: 'outcome', ...told, audience: audience() });
    return answer;
  }

  #question(): FileView {
    return {
      heading: t('fileAsk'),
      concerns: [],
      picture: { file: this.#file, areas: [] },
      aside: t('fileAskWhy'),
      attach: t('fileNoPatient'),
      reasons: [],
    };
  }

  async #fixed(facts: Facts): Promise<File | undefined> {
    const { strip, cover, rename } = wishesOf(facts);
    let content: Blob = this.#file;
    try {
      if (strip || cover.length > 0) content = await this.#make({ strip, cover });
    } catch {
      this.#desk.say(t('fileFixFailed'));
      return undefined;
    }
    const name =
      rename || content.type !== this.#file.type ? neutralName(this.#file.name, content.type) : this.#file.name;
    return new File([content], name, { type: content.type });
  }

  async #make(wishes: { strip: boolean; cover: ReturnType<typeof wishesOf>['cover'] }): Promise<Blob> {
    if (!this.#onDesk) throw new Error('The picture was never looked at.');
    return within(MAKING_MS, this.#onDesk.make(wishes));
  }
}
