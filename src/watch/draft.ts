import { isField } from '../compose/field';
import { type Mirror, makeMirror, mirrored, retell } from '../compose/mirror';
import type { Reach } from '../compose/reach';

import { read } from '../compose/read';
import { type Reading, rangesOf } from '../compose/reading';
import { type Edit, editBetween, remap } from '../compose/remap';
import type { Finding, Verdict } from '../engine/verdict';
import type { Outcome } from '../journal/entry';
import type { MarkView } from '../overlay/view';
import type { ComposerDeclaration } from '../sites/site';

/**
 * Longer texts are judged this far and no further, in UTF-16 code units: more than any site takes as a post, and what the
 * engine reads for the first time in about a second.
 */
export const LONGEST_READ = 64_000;

/** What one compose box says now, and what is known of it. Lives while the box does; nothing of it is ever stored. */
export class Draft {
  /** Grows by one with every change of the text. */
  revision = 1;
  /** The findings of the last verdict, moved along with every edit since. */
  findings: readonly Finding[] = [];
  /** No verdict could be had for the text as it is. */
  unanswered = false;
  /** The verdict on the text as it is takes longer than a moment. */
  late = false;
  /** How far the box can be held, when it was last looked at. */
  reach: Reach = 'declared';
  /** A person has written in it since it was last empty: what a page puts into a box by itself is never counted. */
  isWritten = false;
  /** Whom the site says it goes to, as it says it. */
  readers: string | undefined;
  /** What stands in for the nodes that the text of a field has not; absent where the box is an editor. */
  readonly mirror: Mirror | undefined;
  /** Grows each time it is read: its nodes may be others then, though the text is the same. */
  readings = 0;
  #judged = 0;
  #reading: Reading;
  readonly #dismissed = new Set<string>();
  readonly #told = new Set<string>();

  constructor(
    readonly box: HTMLElement,
    /** What it was found by; a pack's repairs may bring a better one. */
    public declaration: ComposerDeclaration,
  ) {
    this.mirror = isField(box) ? makeMirror() : undefined;
    this.#reading = this.#read();
  }

  get text(): string {
    return this.#reading.text;
  }

  get isBlank(): boolean {
    return this.text.trim() === '';
  }

  /** Whether its end is not read. */
  get isTooLong(): boolean {
    return this.text.length > LONGEST_READ;
  }

  /** Whether the findings are those of exactly this text, the whole of it. */
  get isJudged(): boolean {
    return this.isAnswered && !this.isTooLong;
  }

  /** Whether all that can be known of this text is. */
  get isAnswered(): boolean {
    return this.isBlank || this.#judged === this.revision;
  }

  /** Whether anything known of the text holds it, even when the verdict is one on a text just before. */
  get isHeld(): boolean {
    return this.findings.some(({ action }) => action === 'hold');
  }

  /** Reads the box again. Whether its text has changed; its nodes may have changed all the same. */
  refresh(): boolean {
    const before = this.text;
    this.#reading = this.#read();
    if (this.text === before) return false;
    this.revision += 1;
    const edit = editBetween(before, this.text);
    this.findings = this.findings.flatMap((finding) => moved(finding, edit));
    if (this.isBlank) this.#startAnew();
    return true;
  }

  /** Takes a verdict, unless it is one on an older text. */
  take({ revision, findings }: Verdict): void {
    if (revision !== this.revision) return;
    this.#judged = revision;
    this.unanswered = false;
    this.late = false;
    this.findings = findings;
  }

  /** The rules have changed: the verdict no longer counts, though what it held stays held until the next. */
  outdate(): void {
    this.#judged = 0;
  }

  dismiss(finding: Finding): void {
    this.#dismissed.add(this.#nameOf(finding));
  }

  isDismissed(finding: Finding): boolean {
    return this.#dismissed.has(this.#nameOf(finding));
  }

  /** Whether this has not been told of these words under this rule before; it has been from now on. */
  isNews(what: Outcome, finding: Finding): boolean {
    const name = `${what} ${this.#nameOf(finding)}`;
    const isNews = !this.#told.has(name);
    this.#told.add(name);
    return isNews;
  }

  marks(findings: readonly Finding[]): MarkView[] {
    return findings.map((finding) => ({
      finding,
      ranges: rangesOf(this.#reading, finding),
      ...(this.isDismissed(finding) && { dismissed: true as const }),
    }));
  }

  #read(): Reading {
    this.readings += 1;
    const reading = read(this.box);
    if (!this.mirror) return reading;
    retell(this.mirror, reading.text.slice(0, LONGEST_READ));
    return mirrored(reading, this.mirror);
  }

  #startAnew(): void {
    this.isWritten = false;
    this.findings = [];
    this.unanswered = false;
    this.late = false;
    this.#dismissed.clear();
    this.#told.clear();
  }

  /** A dismissal lasts for the same words under the same rule. */
  #nameOf({ ruleId, from, to }: Finding): string {
    return `${ruleId} ${this.text.slice(from, to)}`;
  }
}

function moved(finding: Finding, edit: Edit): Finding[] {
  const span = remap(finding, edit);
  if (!span) return [];
  const { drop, ...kept } = finding;
  const dropNow = drop && remap(drop, edit);
  return [{ ...kept, ...span, ...(dropNow && { drop: dropNow }) }];
}
