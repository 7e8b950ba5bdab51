/** A text in both languages. */
export interface Text {
  readonly ru: string;
  readonly en: string;
}

/** What a state is called, and what it means for the voter in a sentence or two. */
export interface StateText {
  readonly name: Text;
  readonly about: Text;
}

/** An event as an arrow's label, and as one step of a story. */
export interface EventText {
  readonly name: Text;
  readonly step: Text;
}
