import type { Finding } from '../engine/verdict';
import type { Choices } from '../overlay/view';
import { t } from '../words/words';
import type { Draft } from './draft';
import type { Drafts } from './drafts';
import { applyAll, applyFix, isFixable } from './fixes';
import { heldIn, newlyHeldIn, type Outcomes, openIn } from './outcomes';
import { redacted } from './redact';

interface Needs {
  outcomes: Outcomes;
  drafts: Drafts;
  /** What the person sees of a draft. */
  shownIn(draft: Draft): Finding[];
  override(drafts: readonly Draft[]): void;
  redraw(draft: Draft): void;
  say(box: HTMLElement, message: string): void;
  /** A hold has been dealt with: what it taught may be said. */
  teach(box: HTMLElement, held: readonly Finding[]): void;
}

/** Carries out what the person chose on a card or in the hold dialog. */
export function choicesFor(needs: Needs): Choices {
  const { outcomes, drafts, shownIn, override, redraw, say, teach } = needs;
  const inTurn = queue();
  return {
    apply: (box, finding) =>
      inTurn(async () => {
        const draft = drafts.of(box);
        const now = draft && nowOf(draft, finding);
        if (!draft || !now) return;
        if (await applyFix(draft, now)) outcomes.tell('fixed', [now]);
        else say(box, t('fixFailed'));
      }),
    dismiss(box, finding) {
      const draft = drafts.of(box);
      const now = draft && nowOf(draft, finding);
      if (!draft || !now || draft.isDismissed(now)) return () => {};
      draft.dismiss(now);
      redraw(draft);
      return outcomes.falseAlarm(now);
    },
    edit(box) {
      const together = drafts.with(box);
      teach(box, heldIn(together));
      outcomes.tell('edited', newlyHeldIn(together, 'edited'));
    },
    removeDetails: (box) =>
      inTurn(async () => {
        const together = drafts.with(box);
        // First: once the background has heard of the fix, it counts as taught.
        teach(box, heldIn(together));
        for (const draft of together) {
          const shown = shownIn(draft);
          const fixed = await applyAll(draft, shown);
          outcomes.tell('fixed', fixed);
          if (fixed.length === 0 && shown.some(isFixable)) say(draft.box, t('fixFailed'));
        }
      }),
    override(box, reason) {
      const together = drafts.with(box);
      override(together);
      const held = heldIn(together);
      teach(box, held);
      outcomes.tell('overridden', held, reason);
      // What stood beside it goes out with it.
      outcomes.tell(
        'passed',
        openIn(together).filter(({ action }) => action !== 'hold'),
      );
    },
    async ask(box) {
      const together = drafts.with(box);
      outcomes.tell('asked', newlyHeldIn(together, 'asked'));
      // Without a verdict nobody knows which words must not be shown around.
      return together.every(({ isJudged }) => isJudged) && copy(together.map(redacted).join('\n\n'));
    },
  };
}

/** Runs one change of the page at a time: two at once would take the selection from each other. */
function queue(): (act: () => Promise<void>) => void {
  let last = Promise.resolve();
  return (act) => {
    last = last.then(act, act);
  };
}

/** The finding that was shown, where it is now. */
function nowOf(draft: Draft, { ruleId, from }: Finding): Finding | undefined {
  const distance = (finding: Finding) => Math.abs(finding.from - from);
  return draft.findings.filter((finding) => finding.ruleId === ruleId).sort((a, b) => distance(a) - distance(b))[0];
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
