import type { Scenario } from '../../../src/policy/scenario-schema';
import { CommentForm } from '../comment-form';
import { Composer } from '../composer';
import { NETWORKS } from '../network';
import { NetworkHead } from '../network-head';
import { inWords } from './in-words';
import { Parent } from './parent';

interface Props {
  scenario: Scenario;
  /** What the compose box holds at first. */
  draft: string;
  onText?(text: string): void;
  onPublish?(text: string): void;
}

/** The network a scenario happens on: the post that is answered, if any, and the compose box, as they look there. */
export function Stage({ scenario, draft, onText = ignore, onPublish = ignore }: Props) {
  const network = NETWORKS[scenario.network];
  const wiring = { network, draft, onText, onPublish };
  return (
    <div class={`network ${network.id}`}>
      <NetworkHead network={network} />
      {scenario.replyTo ? (
        <Parent network={network} replyTo={scenario.replyTo}>
          <CommentForm name={inWords(scenario.replyTo.author)} {...wiring} />
        </Parent>
      ) : (
        <Composer {...wiring} />
      )}
    </div>
  );
}

function ignore(): void {}
