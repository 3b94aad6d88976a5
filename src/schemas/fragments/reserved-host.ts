/** Names that nobody can own (RFC 2606), so that a link to one is an example and leads nowhere. */
const RESERVED = /(?:^|\.)(?:example\.(?:com|net|org)|test|example|invalid|localhost)$/i;

/** The host that a link or an e-mail address names. */
const HOST = /^(?:https?:\/\/(?:[^/?#]*@)?|(?:mailto:)?[^\s@/:?#]+@)([^/?#:@\s]+)/i;

/** Whether a link or an e-mail address leads to a name that is reserved for examples: it was never filled in. */
export const isUnconfigured = (link: string): boolean => RESERVED.test((HOST.exec(link.trim())?.[1] ?? '').replace(/\.$/, ''));
