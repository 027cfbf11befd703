export { mayReach } from './addresses';
export { NotReachable, outboundFetch, pinnedLookup, type Reach } from './outbound-fetch';
