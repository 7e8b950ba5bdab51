/**
 * One type scale (13, 16, 20, 25 px), one grid (8 px), and colours that each mean one thing: ink and quiet ink for text,
 * act for what can be pressed and where the process is, refusal for what is refused, way for what leads to or from what is
 * picked.
 */
const scale =
  '--small: .8125rem; --body: 1rem; --large: 1.25rem; --huge: 1.5625rem; --u: .5rem; --thin: 1px;';

const light = `color-scheme: light;
  --paper: #fff; --ground: #f5f5f2; --ink: #1b2126; --quiet: #515a61; --rule: #c3c8c6; --edge: #6d767a; --line: #4b555a;
  --act: #0d5f57; --act-ink: #fff; --act-ground: #dcefeb; --refusal: #96330f; --refusal-ground: #fbeee7; --mark: #fff1b8;
  --way: #6f82cc; --inside: #f7f7f5; --nested: #ededea;`;

const dark = `color-scheme: dark;
  --paper: #1b1f22; --ground: #121517; --ink: #e8eae9; --quiet: #aeb6b9; --rule: #3d4548; --edge: #8b9599; --line: #aab3b6;
  --act: #7fd1c4; --act-ink: #0e1a19; --act-ground: #17403b; --refusal: #f2a07f; --refusal-ground: #3b2119; --mark: #574a10;
  --way: #6f84c9; --inside: #212629; --nested: #282e31;`;

const contrast = `color-scheme: light; --thin: 2px;
  --paper: #fff; --ground: #fff; --ink: #000; --quiet: #000; --rule: #000; --edge: #000; --line: #000;
  --act: #003b8e; --act-ink: #fff; --act-ground: #e0ebff; --refusal: #7a0000; --refusal-ground: #fff; --mark: #ffe45c;
  --way: #5b78e0; --inside: #fff; --nested: #fff;`;

const contrastDark = `color-scheme: dark; --thin: 2px;
  --paper: #000; --ground: #000; --ink: #fff; --quiet: #fff; --rule: #fff; --edge: #fff; --line: #fff;
  --act: #ffe45c; --act-ink: #000; --act-ground: #3d3500; --refusal: #ffb199; --refusal-ground: #000; --mark: #5c4d00;
  --way: #6f8cf0; --inside: #000; --nested: #000;`;

/** The system's own colours, where it allows no others. */
const forced = `
  --paper: Canvas; --ground: Canvas; --ink: CanvasText; --quiet: CanvasText; --rule: CanvasText; --edge: CanvasText;
  --line: CanvasText; --act: LinkText; --act-ink: Canvas; --act-ground: Canvas; --refusal: CanvasText; --refusal-ground: Canvas;
  --mark: Mark; --way: GrayText; --inside: Canvas; --nested: Canvas;`;

const system = `:host(:not([data-theme='light'], [data-theme='dark'], [data-theme='contrast']))`;
const any = `:host, ${system}, :host([data-theme])`;

/**
 * The type scale and the colours of every page, light and dark by the system unless `data-theme` says otherwise.
 * @param more what a page derives from them
 */
export function tokensWith(more: string): string {
  return `
:host { ${scale} ${more} ${light} }
@media (prefers-color-scheme: dark) { ${system} { ${dark} } }
@media (prefers-contrast: more) { ${system} { ${contrast} } }
@media (prefers-contrast: more) and (prefers-color-scheme: dark) { ${system} { ${contrastDark} } }
:host([data-theme='dark']) { ${dark} }
:host([data-theme='contrast']) { ${contrast} }
@media (prefers-color-scheme: dark) { :host([data-theme='contrast']) { ${contrastDark} } }
@media (forced-colors: active) { ${any} { ${forced} } }
@media print { ${any} { ${light} } }
`;
}
