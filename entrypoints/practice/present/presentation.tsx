import { useRef, useState } from 'preact/hooks';
import type { Scenario } from '../../../src/policy/scenario-schema';
import { t } from '../../../src/words/words';
import { Stage } from '../scenario/stage';
import { useWatch } from '../use-watch';
import type { Command } from './keys';
import { KeysHelp } from './keys-help';
import { PresentBar } from './present-bar';
import { StepView } from './step-view';
import { isFrom, type Step, stepBeside } from './steps';
import { useKeys } from './use-keys';
import { textAt, usePlay } from './use-play';

interface Props {
  scenario: Scenario;
  /** Which of how many, from 1. */
  place: number;
  total: number;
  onMove(by: 1 | -1): void;
  onLeave(): void;
}

/** A scenario told step by step: what happens on the left, the network with its real compose box on the right. */
export function Presentation({ scenario, place, total, onMove, onLeave }: Props) {
  const [step, go] = useState<Step>('situation');
  const [vote, setVote] = useState<number>();
  const heading = useRef<HTMLHeadingElement>(null);
  const help = useRef<HTMLDialogElement>(null);
  useWatch(scenario.network, isFrom(step, 'marks'));
  const isTyping = usePlay(scenario, step, () => heading.current?.focus());

  const choose = (option: number) => {
    setVote(option);
    if (!isFrom(step, 'vote')) go('vote');
  };
  const next = () => {
    const after = stepBeside(step, 1);
    if (after) go(after);
    else onMove(1);
  };
  const acts: Record<Exclude<Command, number>, () => void> = {
    next,
    back: () => go(stepBeside(step, -1) ?? step),
    reveal: () => go(isFrom(step, 'answer') ? step : 'answer'),
    nextScenario: () => onMove(1),
    previousScenario: () => onMove(-1),
    fullscreen: toggleFullscreen,
    help: () => help.current?.showModal(),
    leave: onLeave,
  };
  const act = (command: Command) => (typeof command === 'number' ? choose(command) : acts[command]());
  useKeys(isTyping, act, () => heading.current?.focus());

  // A text that is another one gets a box of its own; one that was typed before stays as it is.
  const text = textAt(scenario, step);
  return (
    <main class="present">
      <PresentBar step={step} place={place} total={total} onAct={act} />
      <div class="present-room">
        <StepView scenario={scenario} step={step} vote={vote} heading={heading} onVote={choose} />
        <section class="present-stage" aria-label={t('present_stage')}>
          <Stage key={text} scenario={scenario} draft="" />
        </section>
      </div>
      <KeysHelp dialog={help} />
    </main>
  );
}

function toggleFullscreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen();
}
