import { read } from '../compose/read';
import { type Reading, rangesOf } from '../compose/reading';
import { editBetween, remap } from '../compose/remap';
import type { Finding, Verdict } from '../engine/verdict';
import type { MarkView } from '../overlay/view';
import type { ComposerDeclaration } from '../sites/site';

/** What one compose box says now, and what is known of it. Lives while the box does; nothing of it is ever stored. */
export class Draft {
  /** Grows by one with every change of the text. */
  revision = 0;
  /** The findings of the last verdict, moved along with every edit since. */
  findings: Finding[] = [];
  /** No verdict could be had for the text as it is. */
  unanswered = false;
  #judged = 0;
  #reading: Reading;
  readonly #dismissed = new Set<string>();

  constructor(
    readonly box: HTMLElement,
    readonly declaration: ComposerDeclaration,
  ) {
    this.#reading = read(box);
  }

  get text(): string {
    return this.#reading.text;
  }

  get isBlank(): boolean {
    return this.text.trim() === '';
  }

  /** Whether the verdict is one on exactly this text. */
  get isJudged(): boolean {
    return this.isBlank || this.#judged === this.revision;
  }

  /** Reads the box again. Whether its text has changed; its nodes may have changed all the same. */
  refresh(): boolean {
    const before = this.text;
    this.#reading = read(this.box);
    if (this.text === before) return false;
    this.revision += 1;
    const edit = editBetween(before, this.text);
    const move = (finding: Finding): Finding[] => {
      const span = remap(finding, edit);
      const drop = finding.drop && remap(finding.drop, edit);
      const { drop: _gone, ...kept } = finding;
      return span ? [{ ...kept, ...span, ...(drop && { drop }) }] : [];
    };
    this.findings = this.isBlank ? [] : this.findings.flatMap(move);
    if (this.isBlank) this.#dismissed.clear();
    return true;
  }

  /** Takes a verdict, unless it is one on an older text. */
  take({ revision, findings }: Verdict): void {
    if (revision !== this.revision) return;
    this.#judged = revision;
    this.unanswered = false;
    this.findings = findings.filter((finding) => !this.#dismissed.has(this.#nameOf(finding)));
  }

  dismiss(finding: Finding): void {
    this.#dismissed.add(this.#nameOf(finding));
    this.findings = this.findings.filter((other) => this.#nameOf(other) !== this.#nameOf(finding));
  }

  marks(findings: readonly Finding[] = this.findings): MarkView[] {
    return findings.map((finding) => ({ finding, ranges: rangesOf(this.#reading, finding) }));
  }

  /** A dismissal lasts for the same words under the same rule. */
  #nameOf({ ruleId, from, to }: Finding): string {
    return `${ruleId} ${this.text.slice(from, to)}`;
  }
}
