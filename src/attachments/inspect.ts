import { readAttachment } from '../content/attachment.ts';
import type { Attachment } from '../content/raw-entry.ts';
import { endingOf, kindOfName, PICTURE_KINDS, type Kind } from './kinds.ts';
import { clean, type Trace } from './metadata/metadata.ts';
import { isAnimated, measurePicture, wholenessOf, type PictureSize } from './picture.ts';
import { namesInZip, recognise, type Content } from './recognise.ts';
import { faultOfSvg, type SvgFault } from './svg.ts';

/** Why a file is not published. */
export type FileFault =
  /** A kind that is not published, by its name or by what is in it. */
  | { kind: 'not-allowed'; content: Content }
  /** What is in it is another kind than its name says. */
  | { kind: 'wrong-name'; ending: string }
  | { kind: 'empty' | 'lfs-pointer' | 'macros' | 'locked' | 'other-encoding' | 'broken-picture' }
  | { kind: 'svg'; fault: SvgFault }
  | { kind: 'zip-name'; name: string };

/** What readers should be spared, though browsers cope: a picture named as another kind, a file that is cut or cannot be read. */
export type FileDoubt = { kind: 'named-as-other-picture'; ending: string } | { kind: 'cut' } | { kind: 'unreadable' };

/** What is known of a file beside entries, from its bytes. */
export interface Inspection {
  /** Of what the file is; undefined where it is not published. */
  kind: Kind | undefined;
  content: Content;
  fault: FileFault | undefined;
  doubt: FileDoubt | undefined;
  /** Pixels, of a picture that browsers show. */
  size: PictureSize | undefined;
  /** Whether it is a picture that moves. */
  animated: boolean;
  /** What it says of its making; a picture is published without it. */
  traces: readonly Trace[];
}

/** Looks into a file: whether it may be published under its name. */
const inspect = (name: string, bytes: Uint8Array): Inspection => {
  const content = recognise(bytes);
  const named = kindOfName(name);
  let fault = faultOf(named, content, bytes);
  let traces: readonly Trace[] = [];
  try {
    if (!fault)
      traces = content === 'pdf' ? tracesOfPdf(bytes) : clean(PICTURE_KINDS.has(content) ? (content as Kind) : undefined, bytes).traces;
  } catch {
    // Parts that reach beyond the file.
    fault = { kind: 'broken-picture' };
  }
  const isPicture = PICTURE_KINDS.has(content) && !fault;
  return {
    kind: fault ? undefined : PICTURE_KINDS.has(content) ? (content as Kind) : named,
    content,
    fault,
    doubt: fault ? undefined : doubtOf(named!, content, bytes),
    size: isPicture ? (measurePicture(bytes) ?? {}) : undefined,
    animated: isPicture && isAnimated(content, bytes),
    traces,
  };
};

/** Who made a document, where it says so in plain letters. */
const tracesOfPdf = (bytes: Uint8Array): Trace[] =>
  /\/Author\s*(?:\((?!\s*\))|<(?!\s*>))|<dc:creator>/.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'))
    ? ['author']
    : [];

const MEANS_ITSELF = new Set<Content>(['empty', 'lfs-pointer', 'macros', 'locked'] as const);
/** What may never be published, whatever it is called. */
const RUNS = new Set<Content>(['html', 'xml', 'script', 'program']);

const faultOf = (named: Kind | undefined, content: Content, bytes: Uint8Array): FileFault | undefined => {
  if (content === 'empty' || content === 'lfs-pointer') return { kind: content };
  if (!named || RUNS.has(content)) return { kind: 'not-allowed', content };
  if (MEANS_ITSELF.has(content)) return { kind: content as 'macros' | 'locked' };
  if (named === 'text') {
    if (content === 'text') return undefined;
    return content === 'other-encoding' ? { kind: content } : mismatch(content);
  }
  if (PICTURE_KINDS.has(content)) {
    if (!PICTURE_KINDS.has(named)) return { kind: 'wrong-name', ending: endingOf(content as Kind) };
    // Browsers look at the bytes of a picture, but draw an SVG only when it is sent as one.
    if ((content === 'svg') !== (named === 'svg')) return { kind: 'wrong-name', ending: endingOf(content as Kind) };
    if (content === 'svg') {
      const fault = faultOfSvg(new TextDecoder().decode(bytes));
      return fault && { kind: 'svg', fault };
    }
    return wholenessOf(content as 'jpg', bytes) === 'broken' ? { kind: 'broken-picture' } : undefined;
  }
  if (PICTURE_KINDS.has(named)) return mismatch(content) ?? { kind: 'broken-picture' };
  if (content === named) return content === 'zip' ? faultOfZip(bytes) : undefined;
  // A table of Works or an office file of another maker is a plain archive to us.
  if (content === 'zip' && named !== 'zip') return undefined;
  return mismatch(content);
};

/** What a recognised file that is called something else is; undefined for what nobody can tell. */
const mismatch = (content: Content): FileFault | undefined => {
  if (content === 'unknown' || content === 'text' || content === 'other-encoding' || content === 'broken-zip') return undefined;
  const kind = content as Kind;
  return kindOfName(`a.${content}`) ? { kind: 'wrong-name', ending: endingOf(kind) } : { kind: 'not-allowed', content };
};

const PROGRAM = /\.(?:exe|com|bat|cmd|scr|msi|ps1|vbs|vbe|js|jse|wsf|hta|lnk|jar|apk|dll|docm|xlsm|pptm)$/i;

/** An archive must not write beside its folder when it is unpacked, and holds documents. */
const faultOfZip = (bytes: Uint8Array): FileFault | undefined => {
  const name = namesInZip(bytes)?.find((each) => each.split(/[/\\]/).includes('..') || /^[/\\]|^[a-z]:/i.test(each) || PROGRAM.test(each));
  return name === undefined ? undefined : { kind: 'zip-name', name };
};

const doubtOf = (named: Kind, content: Content, bytes: Uint8Array): FileDoubt | undefined => {
  if (PICTURE_KINDS.has(content) && content !== named) return { kind: 'named-as-other-picture', ending: endingOf(content as Kind) };
  if (content === 'jpg') return wholenessOf('jpg', bytes) === 'cut' ? { kind: 'cut' } : undefined;
  if (content === 'pdf') return Buffer.from(bytes.subarray(-2048)).includes('%%EOF') ? undefined : { kind: 'cut' };
  if (content === 'broken-zip') return { kind: 'cut' };
  return content === named ? undefined : { kind: 'unreadable' };
};

const known = new Map<string, Inspection>();

/** What is known of a file as it was first read. @throws {FileChangedError} */
export const inspectFile = (file: Attachment): Inspection => {
  const seen = file.hash === undefined ? undefined : known.get(`${file.path}\0${file.hash}`);
  if (seen) return seen;
  const inspection = inspect(file.name, readAttachment(file));
  known.set(`${file.path}\0${file.hash}`, inspection);
  return inspection;
};
