/** Decisions and facts, one below the other. */
export const questionsStyle = `
review-questions, review-document, review-outline { display: block; }
.questions-bar { display: flex; flex-wrap: wrap; gap: var(--u); align-items: center; padding-block: var(--u); }
input[type='search'] { width: 100%; min-height: 2.25rem; padding: .25rem .75rem; border: 1px solid var(--edge); border-radius: 4px;
  background: var(--paper); }
.contents { margin-block: var(--u); }
.contents > summary { padding-block: .25rem; }
.contents ul { list-style: none; }
.contents a { display: block; padding-block: .25rem; color: var(--act); text-underline-offset: .2em; }
.questions { margin-top: calc(3*var(--u)); }
.question { padding-block: calc(1.5*var(--u)); border-top: 1px solid var(--rule); }
.question.picked { border-top: 3px solid var(--act); }
.question h4 { color: var(--ink); font-size: var(--body); scroll-margin-top: 7rem; }
.question > * + * { margin-top: .375rem; }
.question-id { display: block; font-size: var(--small); font-weight: 400; color: var(--quiet); }
.question .part-title { margin-top: var(--u); }
.question .source-list > li { padding-block: .25rem; }
@media (min-width: 60rem) and (min-height: 34rem) {
  .question h4 { scroll-margin-top: calc(2*var(--u)); }
}
@media print { .question { break-inside: avoid; } }
`;
