import type { Chart } from '../chart/index.ts';
import type { Geometry } from '../draw/types.ts';
import type { ViewSpec } from '../views/types.ts';

export type Language = 'ru' | 'en';

/** A text in every language of the page. */
export type Text = Readonly<Record<Language, string>>;

/** All that the visualizer shows. It gets nothing else and knows nothing else: every machine reaches it as this data. */
export interface ReviewData {
  /** The language in which the page speaks first. */
  readonly language: Language;
  readonly title: Text;
  /** What the page is and is not, shown on it always. */
  readonly notices: readonly Text[];
  readonly machines: readonly ReviewMachine[];
  /** Everything that an element can name as its source, by id. */
  readonly sources: Readonly<Record<string, ReviewSource>>;
  readonly actors: Readonly<Record<string, Text>>;
  /** The lead-in to the reasons of a refused attempt. */
  readonly refusal: Text;
  /** The text that the machines follow, line by line as it is printed; null where there is none. */
  readonly document: ReviewDocument | null;
  /** What the last recorded run of the tests found; null where none is recorded. */
  readonly tests: TestRun | null;
}

export interface ReviewDocument {
  readonly title: Text;
  /** The BCP 47 tag of its language. */
  readonly language: string;
  readonly lines: readonly string[];
}

/** A run of the tests: what was run and what failed, no times. */
export interface TestRun {
  readonly files: readonly TestFile[];
}

export interface TestFile {
  readonly file: string;
  readonly tests: number;
  /** A hash of the names of its tests: another one says that other tests were run. */
  readonly fingerprint: string;
  /** Names of the tests that failed. */
  readonly failures: readonly string[];
}

export interface ReviewSource {
  /** Quoted from the document, decided where the document leaves something open, or found elsewhere. */
  readonly sort: 'quote' | 'decision' | 'fact';
  /** What the sort is called. */
  readonly kind: Text;
  /** The words themselves or their translation; of a decision the question; of a fact what is the case. */
  readonly text: Text;
  /** The exact words in their own language, and the line of the document in which they stand. */
  readonly quote?: {
    readonly words: string;
    readonly line: number;
    readonly sentence: string;
    /** The BCP 47 tag of that language. */
    readonly language?: string;
  };
  /** What was decided. */
  readonly answer?: Text;
  /** Where a fact was found. */
  readonly origin?: Text;
  /** How sure a fact is. */
  readonly confidence?: Text;
  /** Ids of other sources that it speaks of. */
  readonly names: readonly string[];
  /** Titles of the tests that name it. */
  readonly tests: readonly string[];
}

export interface ReviewMachine extends ExploredMachine {
  /** The pictures of the machine, the one shown first in front. */
  readonly views: readonly ReviewView[];
  /** The pictures of its printed booklet, a page each, in order. */
  readonly pages: readonly ReviewView[];
}

/** A picture of a machine, laid out. */
export interface ReviewView extends ViewSpec {
  readonly geometry: Readonly<Record<Language, Geometry>>;
}

/** A part of the machine that a newcomer is told of as one step of the way. */
export interface ReviewStage {
  readonly name: Text;
  /** One sentence. */
  readonly about: Text;
  /** Ids of the states whose inside it is. */
  readonly states: readonly string[];
  /** The transition after which there is no way back, and what to say of it. */
  readonly irrevocable?: { readonly transition: string; readonly text: Text };
  /** Ids of sources. */
  readonly sources: readonly string[];
}

/** A machine with all that can happen in it: enough to walk through it. */
export interface PlayableMachine {
  readonly id: string;
  readonly name: Text;
  readonly about: Text;
  /** Whether the words on its arrows are the machine's own names, and its actions are told with them. */
  readonly ownNames: boolean;
  /** What a reader must know of what is missing here: that it was not explored, say, and why. */
  readonly remarks: readonly Text[];
  /** The way in a few steps, in order; empty where nobody has told it so. */
  readonly stages: readonly ReviewStage[];
  readonly chart: Chart;
  /** By state id. */
  readonly states: Readonly<Record<string, { readonly name: Text; readonly about: Text }>>;
  /** By transition id: the words on the arrow. */
  readonly transitions: Readonly<Record<string, Text>>;
  /** By a guard's name the words for it and for its contrary; a guard without words is shown by its name. */
  readonly guards?: Readonly<Record<string, { readonly is: Text; readonly isNot: Text }>>;
  /** Ids of the transitions by which an attempt is refused. */
  readonly refusals: readonly string[];
  /** The alphabet; steps name an event by its place here. */
  readonly events: readonly ReviewEvent[];
  /** The profile form: choices that together select a start. */
  readonly form: readonly FormField[];
  readonly starts: readonly Start[];
  readonly space: PackedSpace;
  /** Names of the repeat items, in the order of their bits, and how many one path may take. */
  readonly repeats: { readonly items: readonly Text[]; readonly budget: number };
  readonly calendar: Calendar | null;
}

/** A machine with the stories that cover it and its numbers, before it is laid out. */
export interface ExploredMachine extends PlayableMachine {
  readonly suite: Suite;
  readonly counts: Counts;
}

export interface ReviewEvent {
  readonly key: string;
  readonly actor: string;
  /** The words on an arrow. */
  readonly name: Text;
  /** A sentence of a story. */
  readonly step: Text;
}

export interface FormField {
  readonly id: string;
  readonly label: Text;
  readonly options: readonly { readonly value: string; readonly label: Text }[];
  /** The field is asked only if another has one of these values. */
  readonly when?: { readonly field: string; readonly values: readonly string[] };
}

export interface Start {
  /** A value for each field that is asked. */
  readonly values: Readonly<Record<string, string>>;
  readonly configuration: number;
}

/** The state space in lists that share what is equal. Indexes refer to the lists here, to `chart` and to `events`. */
export interface PackedSpace {
  /** Distinct sets of entered states, as indexes into `chart.states`. */
  readonly stateSets: readonly (readonly number[])[];
  /** Distinct lists of reasons of the last refusal, as source ids; the first is empty. */
  readonly reasonLists: readonly (readonly string[])[];
  /** Why an event can be closed. */
  readonly whys: readonly Text[];
  /** Distinct answers to «why is it closed»: for each event an index into `whys`, or -1 where the event is open. */
  readonly closedLists: readonly (readonly number[])[];
  /** Distinct labels: an event, then the transitions it sets off, as indexes into `chart.transitions`. */
  readonly labels: readonly (readonly [event: number, ...transitions: number[]])[];
  /** Distinct lists of all transitions that a step takes, in order. */
  readonly transitionLists: readonly (readonly number[])[];
  /** For each label the repeat items it takes, as a bit mask. */
  readonly repeatsOfLabel: readonly number[];
  /** Each configuration: state set, reason list, closed list, then for each step label, target and transition list. */
  readonly configurations: readonly (readonly number[])[];
}

/** The smallest set of paths found that takes every transition. */
export interface Suite {
  readonly stories: readonly Story[];
  /** No smaller set exists than this: so many transitions of which no path takes two. */
  readonly atLeast: number;
}

export interface Story {
  /** Index into `starts`. */
  readonly start: number;
  /** For each step its place among the steps of the configuration reached so far. */
  readonly steps: readonly number[];
}

export interface Counts {
  readonly states: number;
  readonly transitions: number;
  readonly configurations: number;
  readonly steps: number;
  /** Decimal strings, since runs outgrow exact numbers. */
  readonly classes: string;
  readonly runs: string;
}

/** The demonstration clock. All times are civil times of the chosen zone, `2024-03-01T12:00`, and compare as text. */
export interface Calendar {
  readonly start: string;
  readonly min: string;
  readonly max: string;
  readonly zones: readonly Zone[];
  /** An event that falls due so many days after another, at the start of the day. */
  readonly waits: readonly { readonly event: string; readonly after: string; readonly days: number }[];
}

export interface Zone {
  readonly id: string;
  readonly name: Text;
  /** The zone can be chosen only if the profile has this value. */
  readonly when?: { readonly field: string; readonly values: readonly string[] };
  /** Events of the calendar in the order in which they fall due. */
  readonly boundaries: readonly { readonly event: string; readonly at: string }[];
}
