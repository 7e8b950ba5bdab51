import type { Election, EpochMs } from '../../../machines/index.ts';
import type { Description, Language } from '../../embed/index.ts';
import type { Answers } from '../logic/answers.ts';
import type { Sitting } from '../logic/sitting.ts';
import type { Note, RecordFault } from '../logic/told.ts';
import type { Words } from '../words/index.ts';
import type { Kept } from './kept.ts';

/** The beginning, the earliest and the latest demonstration time, as local times of the region: `YYYY-MM-DDTHH:MM`. */
export interface Demonstration {
  readonly start: string;
  readonly min: string;
  readonly max: string;
}

/** What the form shows. */
export interface FormState {
  readonly registration: string;
  readonly answers: Answers;
  /** Whether the visitor has tried to send it: only then is a missing answer a fault. */
  readonly tried: boolean;
  readonly birthDate: 'none' | 'used' | 'wrong';
}

/** What every page shows, journey or not. */
export interface Frame {
  readonly words: Words;
  readonly lang: Language;
  readonly election: Election;
  readonly demonstration: Demonstration | null;
  /** The region of registration whose clock counts; what the form has chosen, before the journey. */
  readonly registration: string;
  readonly regionZone: string;
  readonly ownZone: string;
  /** Epoch milliseconds. */
  readonly now: EpochMs;
  /** Whether the last time typed cannot be used. */
  readonly wrongTime: boolean;
  readonly isKept: boolean;
  readonly isErasing: boolean;
  readonly note: Note | null;
  readonly fault: RecordFault | null;
}

/** What a page with a journey shows. */
export interface View extends Frame {
  readonly sitting: Sitting;
  readonly description: Description;
  /** When the calendar next changes something, epoch milliseconds. */
  readonly next: EpochMs | null;
  /** Which line of the practice ballot is marked, if this window knows. */
  readonly choice: number | null;
  readonly kept: Kept;
}

/** What the visitor can do, as listeners that stay the same: a template that gets them needs no new ones. */
export interface Controls {
  readonly chooseRegistration: (event: Event) => void;
  readonly answer: (event: Event) => void;
  readonly useBirthDate: (event: Event) => void;
  readonly submit: (event: Event) => void;
  readonly press: (event: Event) => void;
  readonly mark: (event: Event) => void;
  readonly typeTime: (event: Event) => void;
  readonly nextDate: () => void;
  readonly firstDate: () => void;
  readonly keep: (event: Event) => void;
  readonly askErase: () => void;
  readonly erase: () => void;
  readonly dontErase: () => void;
  readonly eraseFault: () => void;
  readonly again: () => void;
  readonly print: () => void;
  readonly calendarFile: () => void;
  readonly chooseLanguage: (event: Event) => void;
  readonly skip: () => void;
}
