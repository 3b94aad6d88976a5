/** Components, for tools that read TypeScript alone (ESLint, tsc); `astro check` knows the props of each. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const component: AstroComponentFactory;
  export default component;
}
