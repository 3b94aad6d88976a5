import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editorSchemas, schemaFiles } from '../authoring/editor-schemas.ts';

/** `npm run schemas`: writes what VS Code completes and explains fields with, after a schema has changed. */
const vscode = join(import.meta.dirname, '../../.vscode');
for (const [path, text] of Object.entries(editorSchemas())) {
  mkdirSync(dirname(join(vscode, path)), { recursive: true });
  writeFileSync(join(vscode, path), text);
}
// Settings are a file of people, with an order of their own: only their `yaml.schemas` is ours.
const settings = join(vscode, 'settings.json');
const lines = Object.entries(schemaFiles()).map(
  ([schema, files]) => `    ${JSON.stringify(schema)}: [\n${files.map((file) => `      ${JSON.stringify(file)}`).join(',\n')}\n    ]`,
);
writeFileSync(
  settings,
  readFileSync(settings, 'utf8').replace(/"yaml\.schemas": \{[^}]*\}/, () => `"yaml.schemas": {\n${lines.join(',\n')}\n  }`),
);
console.log(`✓ เขียน ${Object.keys(editorSchemas()).length} ไฟล์ใน .vscode/schemas และปรับ yaml.schemas แล้ว`);
