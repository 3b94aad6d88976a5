/** What stands in the way of a new file; the message is in Thai and says what to do. */
export class AuthoringError extends Error {}
