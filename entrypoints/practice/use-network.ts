import { useEffect, useState } from 'preact/hooks';
import { NETWORK_IDS, NETWORKS, type Network, type NetworkId } from './network';

/** The network in front. It stands in the address, so that a trainer can link to each. */
export function useNetwork(): [Network, (id: NetworkId) => void] {
  const [network, setNetwork] = useState(networkInAddress);
  useEffect(() => {
    const follow = () => setNetwork(networkInAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const show = (id: NetworkId) => {
    history.replaceState(null, '', `#${id}`);
    setNetwork(NETWORKS[id]);
  };
  return [network, show];
}

function networkInAddress(): Network {
  return NETWORKS[NETWORK_IDS.find((id) => location.hash === `#${id}`) ?? 'chirp'];
}
