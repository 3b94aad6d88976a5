/** A booklet (รูปเล่ม) or leaflet (แผ่นพับ) that a site offers as PDF. */
export interface Booklet {
  kind: 'booklet' | 'leaflet';
  /** Name of its file, without the ending. */
  name: string;
  /** Address of the page whose content it prints. */
  page: string;
  /** The fiscal year that it is of, where the page has booklets of several. */
  year?: number | undefined;
  pages: number;
  bytes: number;
}
