export { outboundFetch, type Reach } from './outbound-fetch';
