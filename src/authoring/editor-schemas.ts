import { allSchemas } from '../schemas/collections.ts';
import { jsonSchemaOf } from '../schemas/json-schema.ts';

const NAMES = Object.keys(allSchemas) as (keyof typeof allSchemas)[];

/** Where content folders are: a town's own, the examples that it keeps, and the towns of the tests. */
const FOLDERS = ['content', 'examples/*', 'tests/municipalities/*'] as const;

/** Files of editors by path within `.vscode`: a JSON Schema for the fields of each collection. */
export const editorSchemas = (): Record<string, string> =>
  Object.fromEntries(NAMES.map((name) => [`schemas/${name}.json`, `${JSON.stringify(jsonSchemaOf(name), undefined, 2)}\n`]));

/** What `yaml.schemas` of the settings of VS Code says: which files each schema is for. */
export const schemaFiles = (): Record<string, string[]> =>
  Object.fromEntries(
    NAMES.map((name) => [
      `./.vscode/schemas/${name}.json`,
      FOLDERS.flatMap((folder) => [`${folder}/${name}/**/*.yaml`, `${folder}/${name}/**/*.yml`]),
    ]),
  );
