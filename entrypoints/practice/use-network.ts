import { useEffect, useState } from 'preact/hooks';
import { NETWORKS, type Network, type NetworkId } from './network';

/** The network in front. It stands in the address, so that a trainer can link to either one. */
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
  return location.hash === '#commons' ? NETWORKS.commons : NETWORKS.chirp;
}
