/** A file that cannot be read as a paper; the message says in Thai why, and what to do. */
export class UnreadableError extends Error {}
