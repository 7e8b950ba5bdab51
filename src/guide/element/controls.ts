import { isAdultOn, routeOf } from '../../../machines/index.ts';
import { localTimeAt } from '../../election/index.ts';
import { profileOf, unanswered } from '../logic/answers.ts';
import { instantOf } from '../logic/moments.ts';
import type { DegGuide } from './deg-guide.ts';
import { downloadDates } from './download.ts';
import type { Controls } from './view.ts';

/** What the page's controls do. They are made once, so that drawing it again sets no listener anew. */
export function controlsOf(page: DegGuide): Controls {
  const redraw = () => page.requestUpdate();
  return {
    ...formControls(page),
    press: (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      const key = button?.closest<HTMLElement>('li[data-event]')?.dataset.event;
      // A control that is no longer on the page was of a situation that is over.
      if (!button?.isConnected || key === undefined) return;
      // The focus follows only where it was: a press by a pointer may leave it elsewhere.
      if (page.shadowRoot?.activeElement === button)
        page.focusNext(`li[data-event="${key}"] button`, '#situation');
      page.press(key);
    },
    mark: ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.name !== 'candidate' || !target.isConnected) return;
      page.mark(Number(target.value));
    },
    typeTime: ({ target }) => {
      const { demonstration, guide } = page;
      if (!(target instanceof HTMLInputElement) || demonstration === null || guide === null) return;
      const local = target.value.slice(0, 16);
      if (local === '' || local < demonstration.min || local > demonstration.max) {
        page.wrongTime = true;
        redraw();
      } else {
        guide.moveTo(instantOf(local, page.regionZone));
      }
    },
    nextDate: () => {
      const { guide } = page;
      if (guide === null || guide.next === null) return;
      page.focusNext('[data-next]', '#situation');
      guide.moveTo(guide.next);
    },
    firstDate: () => {
      if (page.start !== null) page.guide?.moveTo(page.start);
    },
    keep: ({ target }) => {
      if (target instanceof HTMLInputElement) page.guide?.keep(target.checked);
    },
    askErase: () => {
      page.isErasing = true;
      page.focusNext('[data-erase="no"]');
      redraw();
    },
    dontErase: () => {
      page.isErasing = false;
      page.focusNext('[data-erase="ask"]');
      redraw();
    },
    erase: () => {
      page.focusNext('#form-title');
      page.erase('erased');
    },
    eraseFault: () => {
      page.focusNext('input[name="keep"]', '#situation', '#form-title');
      page.guide?.eraseFault();
    },
    again: () => {
      page.focusNext('#form-title');
      page.erase(page.guide?.keeper.isOn ? 'erased' : null);
    },
    print: () => window.print(),
    calendarFile: () => downloadDates(page),
    chooseLanguage: ({ target }) => {
      const lang = target instanceof HTMLElement ? target.dataset.lang : undefined;
      if (lang === undefined) return;
      page.lang = lang;
      page.dispatchEvent(
        new CustomEvent('deg-guide-language', { detail: lang, bubbles: true, composed: true }),
      );
    },
    skip: () => page.shadowRoot?.querySelector<HTMLElement>('#situation, #form-title')?.focus(),
  };
}

type FormControls = Pick<Controls, 'chooseRegistration' | 'answer' | 'useBirthDate' | 'submit'>;

function formControls(page: DegGuide): FormControls {
  const change = (state: Partial<DegGuide['formState']>) => {
    page.formState = { ...page.formState, ...state };
    page.requestUpdate();
  };
  const useBirthDate = () => {
    const field = page.shadowRoot?.querySelector<HTMLInputElement>('#birth-date');
    if (!field || page.election === null) return;
    const { value } = field;
    const incomplete = field.validity.badInput;
    if (value === '' && !incomplete) return;
    field.value = '';
    if (incomplete || value < field.min) return change({ birthDate: 'wrong' });
    const adult = String(isAdultOn(value, page.election.adulthood.date));
    change({ birthDate: 'used', answers: { ...page.formState.answers, adult } });
  };
  return {
    chooseRegistration: ({ target }) => {
      if (!(target instanceof HTMLSelectElement)) return;
      // The demonstration time is one of the region's clock: it stays the same there.
      const local = localTimeAt(page.guide?.now ?? 0, page.regionZone);
      change({ registration: target.value });
      page.guide?.setOut(instantOf(local, page.regionZone));
    },
    answer: ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
      change({
        answers: { ...page.formState.answers, [target.name]: target.value },
        ...(target.name === 'adult' && { birthDate: 'none' }),
      });
    },
    useBirthDate,
    submit: (event) => {
      event.preventDefault();
      useBirthDate();
      const { election, guide, formState } = page;
      if (election === null || guide === null) return;
      const { registration, answers } = formState;
      const route = registration === '' ? null : routeOf(election, registration);
      const missing = route === null ? [] : unanswered(route, answers);
      if (route === null || missing.length > 0) {
        change({ tried: true });
        const first = route === null ? 'select' : `input[name="${missing[0]}"]`;
        page.shadowRoot?.querySelector<HTMLElement>(first)?.focus();
        return;
      }
      page.focusNext('#situation');
      guide.begin(registration, profileOf(route, answers));
    },
  };
}
