import ipaddr from 'ipaddr.js';

/** Networks of an office. What an operator has named may be there; what somebody else names may not. */
const inside = new Set(['loopback', 'private', 'uniqueLocal', 'carrierGradeNat']);
/** What machines in a cloud are told about themselves, secrets included; it lies among private addresses. */
const metadata = new Set(['fd00:ec2::254', '100.100.100.200']);

/**
 * Whether a call from here may go to this address (reliability.md A.5, S-87). Never to link-local ones (169.254.169.254 tells
 * a machine's secrets), to everybody, to nobody, or to IPv4 hidden in IPv6; inside the house only for a `trusted` name.
 * @param address as a resolver gives it; anything else is no address
 */
export function mayReach(address: string, trusted: boolean): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (metadata.has(parsed.toString())) return false;
  const range = parsed.range();
  return range === 'unicast' || (trusted && inside.has(range));
}
