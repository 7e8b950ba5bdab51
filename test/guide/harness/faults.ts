/** A fault to be planted in the guide's program. */
export interface Fault {
  /** What goes wrong, as a visitor would tell it. */
  readonly name: string;
  /** A text that stands once in the program as it is bundled. */
  readonly right: string;
  /** What stands there instead. */
  readonly wrong: string;
}

/** Faults of what the page shows. */
const shown: readonly Fault[] = [
  {
    name: 'a closed action has a button',
    right: `<h3>\${label}</h3>`,
    wrong: `<h3><button type="button">\${label}</button></h3>`,
  },
  {
    name: 'the button of an available action is disabled',
    right: `<button type="button" class=\${look}>`,
    wrong: `<button type="button" class=\${look} disabled>`,
  },
  {
    name: 'a closed action with two reasons is shown without them',
    right: 'obstacles.map(',
    wrong: '(obstacles.length > 1 ? [] : obstacles).map(',
  },
  {
    name: 'the outcome is not shown',
    right: `data-outcome=\${outcome === null`,
    wrong: `data-outcome=\${outcome !== undefined`,
  },
  {
    name: 'the title stays as it was at the beginning',
    right: `data-part="title" tabindex="-1">\${title}`,
    wrong: `data-part="title" tabindex="-1">\${globalThis.firstTitle ??= title}`,
  },
  {
    name: 'what is shown again is what was drawn first in that place',
    right: '?? drawn(draw())',
    wrong: '?? (this.first ??= new Map()).get(place) ?? this.first.set(place, drawn(draw())).get(place)',
  },
  {
    name: 'a button that was shown once and is shown again does nothing, and is disabled',
    right: 'elements.get(place) ??',
    wrong:
      '(elements.get(place)?.querySelectorAll("button").forEach((each) => { each.disabled = true; }), elements.get(place)) ??',
  },
  {
    name: 'a quote is another sentence of the leaflet',
    right: `</cite><p>\${text}</p>`,
    wrong: `</cite><p>\${id === "R-52" ? "у вас не подтверждён номер телефона" : text}</p>`,
  },
];

/** Faults of what the page is told. */
const told: readonly Fault[] = [
  {
    name: 'a reason is told in the words of another',
    right: '.reasons[each.id][lang]',
    wrong: '.reasons[each.id === "R-52" ? "R-51" : each.id][lang]',
  },
  {
    name: 'reasons of closed actions are told in English on a Russian page',
    right: '.closed[each.id][lang]',
    wrong: '.closed[each.id].en',
  },
  {
    name: 'the region’s time is told on the visitor’s clock',
    right: 'inRegion: told(regionZone,',
    wrong: 'inRegion: told(zone,',
  },
  {
    name: 'the visitor’s own time is told on the region’s clock',
    right: 'own: told(zone,',
    wrong: 'own: told(regionZone,',
  },
  {
    name: 'the reasons of the last refusal are in the wrong order',
    right: 'reasonWhys(observation.reasons, told)',
    wrong: 'reasonWhys(observation.reasons.toReversed(), told)',
  },
  {
    name: 'the refusal stays after a filing that succeeded',
    right: 'reasonWhys(observation.reasons, told)',
    wrong:
      'reasonWhys(observation.reasons.length > 0 ? (globalThis.kept = observation.reasons) : (globalThis.kept ?? []), told)',
  },
  {
    name: 'a refused action is shown as available',
    right: 'found === "available")',
    wrong: 'found === "available" || found === "refused")',
  },
  {
    name: 'two reasons are told where one holds',
    right: 'reasonWhys(refusals, by)',
    wrong: 'reasonWhys([...refusals, "R-58"], by)',
  },
  {
    name: 'the calendar lags behind once voting is open',
    right: '.phases[phase][lang]',
    wrong: '.phases[phase === "voting" ? "filingClosed" : phase][lang]',
  },
  {
    name: 'steps of other regions are shown',
    right: 'routes.includes(route))',
    wrong: 'routes.length > 0)',
  },
];

/** Faults of what the page does. */
const done: readonly Fault[] = [
  {
    name: 'a second vote is possible',
    right: 'target: "#voted"',
    wrong: 'target: "#notSignedIn"',
  },
  {
    name: 'a situation that was saved is not restored',
    right: 'restore(data, this.election)',
    wrong: '(this.sitting ?? restore(data, this.election))',
  },
  {
    name: '«Учтено» is lost when a saved situation is restored',
    right: 'restore(data, this.election)',
    wrong:
      'restore(JSON.parse(JSON.stringify(data).replace(\'"accounted"\', \'{"processing":"awaitingDecision"}\')), this.election)',
  },
  {
    name: 'the button for the next date skips one',
    right: 'nextInstant(this.sitting.standing, this.election)',
    wrong:
      '((at) => at === null ? null : at + 4 * 86_400_000)(nextInstant(this.sitting.standing, this.election))',
  },
  {
    name: 'the wait after a correction ends a day late',
    right: 'at: correctionWaitEndsAt(correctedAt, timeZoneOf(election, registration), days)',
    wrong: 'at: correctionWaitEndsAt(correctedAt, timeZoneOf(election, registration), days + 1)',
  },
  {
    name: 'the time that is typed is read on the visitor’s clock',
    right: 'guide.moveTo(instantOf(local, page.regionZone))',
    wrong: 'guide.moveTo(instantOf(local, page.zone))',
  },
  {
    name: 'leaving the ballot does nothing',
    right: 'press(key, onTaken) {',
    wrong: 'press(key, onTaken) { if (key === "ballot.left") return;',
  },
];

/** Every fault that is planted, one at a time. */
export const faults: readonly Fault[] = [...shown, ...told, ...done];
