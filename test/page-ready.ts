import type { Page } from 'playwright-core';

/** Waits until the page has taken the place of what is read before any script has run. */
export async function ready(page: Page): Promise<void> {
  await page.locator('review-diagram .canvas svg').waitFor({ state: 'attached' });
  await page.locator('statechart-review .static').waitFor({ state: 'detached' });
}
