import { BlockList, isIP } from 'node:net';

const family = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Tells whether a host of a log is in any of these networks, each an address or a range (`203.0.113.0/24`, `2001:db8::/32`). */
export const networksContain = (networks: readonly string[]): ((host: string) => boolean) => {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    if (prefix === undefined) list.addAddress(address, family(address));
    else list.addSubnet(address, Number(prefix), family(address));
  }
  return (host) => isIP(host) !== 0 && list.check(host, family(host));
};
