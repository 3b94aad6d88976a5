/** The manual (its id) of which an entry is the English version; nothing for any other entry. */
export const translatedBy = (collection: string, data: object): string | undefined =>
  collection === 'manuals' ? (data as { translationOf?: string }).translationOf : undefined;
