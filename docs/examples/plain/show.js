import { h } from './dom.js';

/** Shows a description: all words come from it. */
export function show(main, description, { send, next }) {
  const { title, explanation, phase, deadline, actions, refused, closed, reasons, outcome } = description;
  const hadFocus = main.contains(document.activeElement);
  main.replaceChildren(
    h('h1', { tabIndex: -1, ...(outcome && { 'data-outcome': outcome.id }) }, title),
    h('p', {}, explanation),
    h('p', { 'data-phase': phase.id }, phase.text),
    ...(deadline ? [h('p', { 'data-deadline': deadline.id }, `${deadline.name}: ${deadline.inRegion}`)] : []),
    h('ul', { role: 'alert' }, ...reasons.map(why)),
    h(
      'ul',
      {},
      ...actions.map((action) => step(action, 'available', send)),
      ...refused.map((action) => step(action, 'refused', send, action.reasons)),
    ),
    h('ul', {}, ...closed.map((action) => step(action, 'closed', null, action.why))),
    ...(next ? [h('button', { 'data-next': '', onclick: next }, '→')] : []),
  );
  // The button that was pressed is gone: keyboard and screen reader go on from the heading.
  if (hadFocus) main.querySelector('h1').focus();
}

function step({ key, label }, status, send, whys = []) {
  const properties = { 'data-event': key, 'data-status': status };
  const head = send ? h('button', { onclick: () => send(key) }, label) : label;
  return h('li', properties, head, h('ul', {}, ...whys.map(why)));
}

function why({ id, text, remedy, quoted }) {
  const sources = quoted.map((source) => h('blockquote', {}, `${source.id}: ${source.text}`));
  return h('li', { 'data-why': id }, h('p', {}, text), ...sources, h('p', {}, remedy));
}
