/** The components that MDX may use; their names and attributes are checked against `markdown/components.ts`. */
export { default as Callout } from './Callout.astro';
export { default as Details } from './Details.astro';
export { default as Quotation } from './Quotation.astro';
export { default as ProcessWheel } from './ProcessWheel.astro';
export { default as ChangeElements } from './ChangeElements.astro';
export { default as CheckRules } from './CheckRules.astro';
