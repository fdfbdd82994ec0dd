import { useReducer, useRef } from 'preact/hooks';
import { t } from '../../src/words/words';
import { Composer } from './composer';
import { type FeedEvent, feedsAfter } from './feed';
import { FeedList } from './feed-list';
import type { NetworkId } from './network';
import { NetworkTabs } from './network-tabs';
import { PageHeader } from './page-header';
import { SampleTray } from './sample-tray';
import type { Sample } from './samples';
import { REVIEW, seedFeeds } from './seed';
import { useNetwork } from './use-network';
import { useSamples } from './use-samples';
import { useWatch } from './use-watch';

export function Practice() {
  const [network, show] = useNetwork();
  const [feeds, tell] = useReducer(feedsAfter, undefined, seedFeeds);
  const drafts = useRef<Record<NetworkId, string>>({ chirp: '', commons: '' });
  const type = useSamples(({ goesTo }) => (goesTo === 'comment' ? 'comment-box' : `${network.id}-box`));
  const { id } = network;
  useWatch(id);

  const pick = (sample: Sample) => {
    if (sample.goesTo === 'comment') tell({ kind: 'replying', network: id, post: REVIEW });
    type(sample);
  };
  const publish = (text: string) => tell({ kind: 'published', network: id, id: crypto.randomUUID(), text });
  const keep = (text: string) => {
    drafts.current[id] = text;
  };

  return (
    <>
      <PageHeader />
      <div class="columns">
        <SampleTray onPick={pick} />
        <main>
          <NetworkTabs current={id} onShow={show} />
          <div key={id} id="network" class={`network ${id}`} role="tabpanel" aria-labelledby={`tab-${id}`}>
            <Composer network={network} draft={drafts.current[id]} onText={keep} onPublish={publish} />
            <FeedList network={network} feed={feeds[id]} onEvent={(event: FeedEvent) => tell(event)} />
          </div>
        </main>
      </div>
      <footer class="promise">{t('promise')}</footer>
    </>
  );
}
