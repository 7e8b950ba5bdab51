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

/** A condition as an arrow's label: where it must hold, and where it must not. */
export interface GuardText {
  readonly is: Text;
  readonly isNot: Text;
}

/** The texts that a stage owns: its states by id, its events by key, `identity.confirmed(sber)`. */
export interface StageTexts {
  readonly states: Readonly<Record<string, StateText>>;
  readonly events: Readonly<Record<string, EventText>>;
}
