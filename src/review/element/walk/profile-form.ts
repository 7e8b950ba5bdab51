import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { FormField, Zone } from '../../data.ts';
import { askedFields, firstValues, startFor, type Values, zonesFor } from '../../logic/walk/profile.ts';
import { define, Part } from '../part.ts';

/** What the form gives when it is sent. */
export interface Chosen {
  readonly start: number;
  readonly values: Values;
  readonly zone: Zone | undefined;
}

/** Asks with what a process begins. Sends `review-chosen`. */
export class ReviewProfileForm extends Part {
  static override properties = {
    ...Part.properties,
    action: { type: String },
    withZone: { type: Boolean },
    values: { state: true },
    zone: { state: true },
  };
  /** The words on the button. */
  declare action: string;
  /** Whether to ask for the time zone too, where there is a choice. */
  declare withZone: boolean;
  declare values: Values | null;
  declare zone: string | null;

  constructor() {
    super();
    this.withZone = false;
    this.values = null;
    this.zone = null;
  }

  /** Another machine has another form. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('shown');
    if (before !== undefined && before.model !== this.shown.model) this.values = this.zone = null;
  }

  protected override render(): TemplateResult {
    const { model, words } = this.shown;
    const { form, calendar } = model.machine;
    const values = this.values ?? firstValues(model.machine);
    const start = startFor(model.machine, values);
    const settled = { ...values, ...model.machine.starts[start]?.values };
    const zones = this.withZone ? zonesFor(calendar, settled) : [];
    const zone = zones.find(({ id }) => id === this.zone) ?? zones[0];
    return html`
      <div class="form" role="group" aria-label=${words.profile}>
        ${form.length === 0 ? nothing : html`<p class="quiet">${words.profileLead}</p>`}
        ${askedFields(form, values).map((field) => this.#field(field, values))}
        ${
          zones.length < 2
            ? nothing
            : this.#select(
                words.zone,
                zones.map(({ id, name }) => ({ value: id, label: this.text(name) })),
                zone!.id,
                (value) => {
                  this.zone = value;
                },
              )
        }
        ${start < 0 ? html`<p role="alert">${words.noStart}</p>` : nothing}
        <button type="button" class="main" ?disabled=${start < 0} @click=${() => this.#send({ start, values, zone })}>
          ${this.action}
        </button>
      </div>
    `;
  }

  #field({ id, label, options }: FormField, values: Values): TemplateResult {
    const choose = (value: string) => {
      this.values = { ...values, [id]: value };
    };
    const choices = options.map((option) => ({ value: option.value, label: this.text(option.label) }));
    if (options.length > 3) return this.#select(this.text(label), choices, values[id] ?? '', choose);
    return html`
      <fieldset>
        <legend>${this.text(label)}</legend>
        <div class="options">
        ${choices.map(
          (choice) => html`
            <label class="choice">
              <input
                type="radio"
                name=${`${this.id}-${id}`}
                value=${choice.value}
                .checked=${values[id] === choice.value}
                @change=${() => choose(choice.value)}
              />
              ${choice.label}
            </label>
          `,
        )}
        </div>
      </fieldset>
    `;
  }

  #select(
    label: string,
    choices: readonly { readonly value: string; readonly label: string }[],
    value: string,
    choose: (value: string) => void,
  ): TemplateResult {
    return html`
      <label class="field">
        <span>${label}</span>
        <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
          ${choices.map(
            (choice) => html`
              <option value=${choice.value} .selected=${choice.value === value}>${choice.label}</option>
            `,
          )}
        </select>
      </label>
    `;
  }

  #send(chosen: Chosen): void {
    this.dispatchEvent(new CustomEvent<Chosen>('review-chosen', { detail: chosen }));
  }
}

define('review-profile-form', ReviewProfileForm);
