/** A text in both of the project's languages. */
export interface Bilingual {
  readonly ru: string;
  readonly en: string;
}
