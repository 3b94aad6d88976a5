/**
 * MDX components that editors may use, with their attributes: an allow-list, since MDX could
 * otherwise run code. `true` is any text, a list is the values allowed. The components themselves
 * are in `components/mdx/`.
 */
export const MDX_COMPONENTS: Record<string, Record<string, true | readonly string[]>> = {
  Callout: { kind: ['note', 'tip', 'warning'], title: true },
  Details: { title: true },
  Quotation: { author: true, original: true },
  ProcessWheel: {},
  ChangeElements: {},
  CheckRules: {},
};
