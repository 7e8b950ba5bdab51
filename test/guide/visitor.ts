import type { Locator, Page } from 'playwright-core';

type Fact = 'adult' | 'account' | 'phone' | 'registerMatch' | 'pollingStationApplication';

const readyToFile: Readonly<Record<Fact, boolean>> = {
  adult: true,
  account: true,
  phone: true,
  registerMatch: true,
  pollingStationApplication: false,
};

/** Answers the form's questions and sends it. @param facts what is otherwise than for one who may file */
export async function answer(
  page: Page,
  region: string,
  facts: Partial<Record<Fact, boolean>> = {},
): Promise<void> {
  await page.locator('select[name="registration"]').selectOption(region);
  for (const [name, value] of Object.entries({ ...readyToFile, ...facts })) {
    const radio = page.locator(`input[name="${name}"][value="${value}"]`);
    if ((await radio.count()) > 0) await radio.check();
  }
  const channel = page.locator('input[name="channel"][value="gosuslugi"]');
  if ((await channel.count()) > 0) await channel.check();
  await page.locator('form[data-part="profile"] button[type="submit"]').click();
}

/** Presses steps, one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await step(page, key).locator('button').click();
}

export const step = (page: Page, key: string): Locator => page.locator(`li[data-event="${key}"]`);

/** Moves the demonstration time. @param local on the clock of the region */
export async function moveTo(page: Page, local: string): Promise<void> {
  const input = page.locator('input[name="now"]');
  await input.fill(local);
  await input.blur();
}

export const part = (page: Page, name: string): Locator => page.locator(`[data-part="${name}"]`);

/** A federal voter who may vote, in front of the ballot of 15 March. */
export async function toTheBallot(page: Page): Promise<void> {
  await answer(page, 'Камчатский край');
  await press(page, 'application.submitted', 'code.sent', 'application.accounted');
  await moveTo(page, '2024-03-15T09:00');
  await press(page, 'ballot.signedIn', 'conditions.accepted', 'identity.verified', 'ballot.issued');
}

/** The situation as the page would save it. */
export function savedIn(page: Page): Promise<unknown> {
  return page.evaluate(() => document.querySelector('deg-guide')?.saved ?? null);
}
