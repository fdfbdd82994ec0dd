import { useReducer, useRef } from 'preact/hooks';
import { mainBoxOf } from './box';
import { Composer } from './composer';
import { type FeedEvent, feedsAfter } from './feed';
import { FeedList } from './feed-list';
import type { NetworkId } from './network';
import { NetworkHead } from './network-head';
import { NetworkTabs } from './network-tabs';
import { SampleTray } from './sample-tray';
import type { Sample } from './samples';
import { REVIEW, seedFeeds } from './seed';
import { useNetwork } from './use-network';
import { useSamples } from './use-samples';
import { useWatch } from './use-watch';

/** Free practice: write anything on any of the networks, or let a sample type itself. */
export function Free() {
  const [network, show] = useNetwork();
  const [feeds, tell] = useReducer(feedsAfter, undefined, seedFeeds);
  const drafts = useRef<Record<NetworkId, string>>({ chirp: '', commons: '', bedside: '', corridor: '' });
  const type = useSamples(({ goesTo }) => (goesTo === 'comment' ? 'comment-box' : mainBoxOf(network.id)));
  const { id } = network;
  useWatch(id);

  const pick = (sample: Sample) => {
    if (sample.goesTo === 'comment' || !network.prompt) tell({ kind: 'replying', network: id, post: REVIEW });
    type(sample);
  };
  const publish = (text: string) => tell({ kind: 'published', network: id, id: crypto.randomUUID(), text });
  const keep = (text: string) => {
    drafts.current[id] = text;
  };

  return (
    <div class="columns">
      <SampleTray onPick={pick} />
      <main>
        <NetworkTabs current={id} onShow={show} />
        <div key={id} id="network" class={`network ${id}`} role="tabpanel" aria-labelledby={`tab-${id}`}>
          <NetworkHead network={network} />
          {network.prompt && (
            <Composer network={network} draft={drafts.current[id]} onText={keep} onPublish={publish} />
          )}
          <FeedList network={network} feed={feeds[id]} onEvent={(event: FeedEvent) => tell(event)} />
        </div>
      </main>
    </div>
  );
}
