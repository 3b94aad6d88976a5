import { unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';

/** Texts of the XML parts of a package (DOCX, XLSX), in their order: path → XML. */
export const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /\.(?:xml|rels)$/.test(path))
      .map(([path, part]) => [path, new TextDecoder().decode(part)]),
  );

/** What is not well-formed XML in a package, as `part: what is wrong`. */
export const malformed = (bytes: Uint8Array): string[] =>
  [...partsOf(bytes)].flatMap(([path, xml]) => {
    try {
      SyntaxValidator.validate(xml, { multipleRoots: false, invalidCharSequence: { attrLt: true, tagValue: true } });
      return [];
    } catch (error) {
      return [`${path}: ${(error as Error).message}`];
    }
  });

/** The words of a Word file as they are read: a line a paragraph. */
export const wordsOf = (bytes: Uint8Array): string[] => {
  const parser = new XMLParser({ preserveOrder: true, trimValues: false });
  type Node = Record<string, unknown>;
  const textOf = (nodes: readonly Node[]): string =>
    nodes
      .map((node) => {
        if ('w:tab' in node) return '\t';
        // Tab stops stand there, not tabs.
        if ('w:pPr' in node) return '';
        return Object.entries(node)
          .map(([name, value]) => (name === '#text' ? String(value) : name !== ':@' && Array.isArray(value) ? textOf(value as Node[]) : ''))
          .join('');
      })
      .join('');
  const paragraphs: string[] = [];
  const visit = (nodes: readonly Node[]) => {
    for (const node of nodes)
      for (const [name, value] of Object.entries(node)) {
        if (!Array.isArray(value)) continue;
        if (name === 'w:p') paragraphs.push(textOf(value as Node[]));
        else visit(value as Node[]);
      }
  };
  visit(parser.parse(partsOf(bytes).get('word/document.xml')!) as Node[]);
  return paragraphs;
};
