import { describe, expect, it } from 'vitest';
import { networksContain } from '#src/usage/networks.ts';

const isStaff = networksContain(['203.0.113.0/25', '198.51.100.7', '2001:db8:10::/48', '2001:db8:20::1']);

describe('the networks of the office', () => {
  it.each(['203.0.113.1', '203.0.113.127', '198.51.100.7', '2001:db8:10:ffff::9', '2001:db8:20::1', '::ffff:203.0.113.1'])(
    'have %s',
    (host) => {
      expect(isStaff(host)).toBe(true);
    },
  );

  it.each(['203.0.113.128', '198.51.100.8', '2001:db8:11::9', '2001:db8:20::2', 'reader.example.net', '-', '999.1.1.1'])(
    'have no %s',
    (host) => {
      expect(isStaff(host)).toBe(false);
    },
  );

  it('have nobody where none is named', () => {
    expect(networksContain([])('203.0.113.1')).toBe(false);
  });
});
