import type { RouteKind, RouteOf, RouteTable } from './table.ts';

/** What Astro asks of a page file that makes several pages or files. */
export interface Path<Kind extends RouteKind> {
  params: Record<string, string | undefined>;
  props: { route: RouteOf<Kind> };
}

/**
 * The paths of a page file: one for each route of a kind. `pattern` is the file's own name as an address,
 * such as `/plans/[year]/timeline/`; `[...name]` stands for any number of parts, none included.
 *
 * @throws when a route does not fit the pattern: the file would never make it.
 */
export const pathsOf = <Kind extends RouteKind>(routes: RouteTable, kind: Kind, pattern: string): Path<Kind>[] => {
  const names: string[] = [];
  const expression = pattern
    .replace(/[.*+?^${}()|\\]/g, '\\$&')
    .replace(/\[\\\.\\\.\\\.(\w+)\]\/|\[(\w+)\]/g, (_, many: string | undefined, one: string | undefined) => {
      names.push((many ?? one)!);
      return many ? '(?:(.+)/)?' : '([^/]+)';
    });
  const form = new RegExp(`^${expression}$`);
  return routes.of(kind).map((route) => {
    const parts = form.exec(route.address);
    if (!parts) throw new Error(`${pattern} does not make ${route.address}`);
    return { params: Object.fromEntries(names.map((name, index) => [name, parts[index + 1]])), props: { route } };
  });
};
