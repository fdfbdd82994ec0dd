import type { ComponentChildren } from 'preact';
import type { Scenario } from '../../../src/policy/scenario-schema';
import { Avatar } from '../avatar';
import type { Network } from '../network';
import { inWords } from './in-words';

interface Props {
  network: Network;
  replyTo: NonNullable<Scenario['replyTo']>;
  children?: ComponentChildren;
}

/** Any colour does for somebody who was just invented, as long as it is always the same. */
function hueOf(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 7 + (letter.codePointAt(0) ?? 0)) % 360, 0);
}

/** The post a scenario answers. */
export function Parent({ network, replyTo, children }: Props) {
  const name = inWords(replyTo.author);
  return (
    <article class="post" data-network={network.id}>
      <Avatar person={{ name, handle: '', hue: hueOf(name) }} />
      <header>
        <strong>{name}</strong>
      </header>
      <p class="text" data-testid="post-text">
        {inWords(replyTo.text)}
      </p>
      {children}
    </article>
  );
}
