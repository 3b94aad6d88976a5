/** MDX files of the entries shown, by path inside the content folder (see `library/mdx-plugin.ts`). */
declare module 'virtual:tessaban-mdx' {
  const files: Record<string, unknown>;
  export default files;
}

/** Components, for tools that read TypeScript alone (ESLint, tsc); `astro check` knows the props of each. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const component: AstroComponentFactory;
  export default component;
}
