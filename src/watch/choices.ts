import type { Finding } from '../engine/verdict';
import type { Link } from '../messages/link';
import type { Outcome } from '../messages/protocol';
import type { Choices } from '../overlay/view';
import type { Draft } from './draft';
import { applyAll, applyFix, redacted } from './fixes';

interface Needs {
  link: Link;
  draftOf(box: HTMLElement): Draft | undefined;
  /** Every draft that publishes together with the box. */
  draftsWith(box: HTMLElement): Draft[];
  allow(drafts: Draft[]): void;
  redraw(draft: Draft): void;
}

/** Carries out what the person chose on a card or in the hold dialog. */
export function choicesFor({ link, draftOf, draftsWith, allow, redraw }: Needs): Choices {
  const tell = (outcome: Outcome, findings: readonly Finding[], reason?: string) => {
    for (const { category, ruleId, action } of findings)
      link.tell({ kind: 'outcome', outcome, category, ruleId, action, ...(reason && { reason }) });
  };
  return {
    async apply(box, shown) {
      const draft = draftOf(box);
      const finding = draft && current(draft, shown);
      if (draft && finding && (await applyFix(draft, finding))) tell('fixed', [finding]);
    },
    dismiss(box, shown) {
      const draft = draftOf(box);
      const finding = draft && current(draft, shown);
      if (!draft || !finding) return;
      draft.dismiss(finding);
      tell('passed', [finding]);
      redraw(draft);
    },
    edit: (box) => tell('edited', heldIn(draftsWith(box))),
    async removeDetails(box) {
      for (const draft of draftsWith(box)) tell('fixed', await applyAll(draft));
    },
    override(box, reason) {
      const drafts = draftsWith(box);
      allow(drafts);
      tell('overridden', heldIn(drafts), reason);
    },
    async ask(box) {
      const drafts = draftsWith(box);
      tell('asked', heldIn(drafts));
      return copy(drafts.map(redacted).join('\n\n'));
    },
  };
}

function heldIn(drafts: readonly Draft[]): Finding[] {
  return drafts.flatMap(({ findings }) => findings.filter(({ action }) => action === 'hold'));
}

/** The finding that was shown, where it is now. */
function current(draft: Draft, { ruleId, from }: Finding): Finding | undefined {
  const same = draft.findings.filter((finding) => finding.ruleId === ruleId);
  return same.sort((a, b) => Math.abs(a.from - from) - Math.abs(b.from - from))[0];
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
