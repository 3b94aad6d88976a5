import { prepareOutput, swapIn } from '../../src/build/output-folder.ts';

/** `node replace-output.ts <out> <content> <site>`: what a build does with its output, first and last. */
const [, , out, content, site] = process.argv;
swapIn(site!, prepareOutput(out!, content!));
