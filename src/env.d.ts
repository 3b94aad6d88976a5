/** MDX files of the entries shown, by path inside the content folder (see `store/mdx-plugin.ts`). */
declare module 'virtual:tessaban-mdx' {
  const files: Record<string, unknown>;
  export default files;
}
