import { DegGuide } from './index.ts';
import type { PageData } from './page-data.ts';

/** The page's program: gives the guide what the page was made with, and tells the page which language is spoken. */
const source = document.querySelector('script[type="application/json"]');
const guide = document.querySelector('deg-guide');
if (source !== null && guide instanceof DegGuide) {
  const { election, demonstration, titles }: PageData = JSON.parse(source.textContent ?? '');
  guide.demonstration = demonstration;
  guide.election = election;
  guide.addEventListener('deg-guide-language', () => {
    const { language } = guide;
    document.documentElement.lang = language;
    document.title = titles[language];
  });
}
