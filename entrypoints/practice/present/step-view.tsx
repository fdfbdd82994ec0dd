import type { RefObject } from 'preact';
import type { Scenario } from '../../../src/policy/scenario-schema';
import { t } from '../../../src/words/words';
import { Answers } from '../scenario/answers';
import { inWords } from '../scenario/in-words';
import { Ballot } from './ballot';
import type { Step } from './steps';

interface Props {
  scenario: Scenario;
  step: Step;
  vote: number | undefined;
  heading: RefObject<HTMLHeadingElement | null>;
  onVote(option: number): void;
}

/** What is said at a step. The heading takes the focus, so that each step is read out. */
export function StepView({ scenario, step, vote, heading, onVote }: Props) {
  const title = step === 'situation' ? inWords(scenario.title) : t(`present_step_${step}`);
  return (
    <section class="present-words">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <Words scenario={scenario} step={step} vote={vote} onVote={onVote} />
    </section>
  );
}

function Words({ scenario, step, vote, onVote }: Omit<Props, 'heading'>) {
  switch (step) {
    case 'situation':
      return <p>{inWords(scenario.situation)}</p>;
    case 'draft':
      return <p>{t('present_draft')}</p>;
    case 'marks':
      return <p>{t(scenario.teaches.length > 0 ? 'present_marks' : 'present_marks_none')}</p>;
    case 'vote':
      return <Ballot scenario={scenario} vote={vote} onVote={onVote} />;
    case 'answer':
      return <Answers scenario={scenario} chosen={vote} />;
    case 'safe':
      return <p>{t('present_safe')}</p>;
    case 'lesson':
      return (
        <>
          <p>{inWords(scenario.lesson)}</p>
          <p class="basis">{inWords(scenario.basis)}</p>
        </>
      );
  }
}
