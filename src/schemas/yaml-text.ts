/** What YAML reads as something else than text when it stands without quotes. */
const NO_TEXT = /^(?:true|false|null|~|yes|no|on|off|[-+.]?(?:\d[\d_,.:]*|inf|nan)(?:e[-+]?\d+)?|0[xob][\da-f]+)$/i;
const PLAIN = /^[\p{L}\p{M}\p{N}…/](?:[^:#"'\\\n\t]|:(?!\s|$)|(?<!\s)#)*$/u;

/** A text as the value of a field in YAML: in quotes only where it would be read as something else. */
export const yamlText = (text: string): string =>
  PLAIN.test(text) && text.trim() === text && (!NO_TEXT.test(text) || /^\d{4}-\d\d-\d\d$/.test(text)) ? text : JSON.stringify(text);
