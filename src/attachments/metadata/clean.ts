/** Gives the bytes of a picture without what was noted in them, and adds each note that it took out. */
export type Clean = (bytes: Buffer, removed: Buffer[]) => Buffer;
