import { tokensWith } from '../../page/tokens.ts';
import { layoutStyle } from './style/layout.ts';
import { partsStyle } from './style/parts.ts';
import { printStyle } from './style/print.ts';

/** The guide's whole style sheet. */
export const style = [tokensWith(''), layoutStyle, partsStyle, printStyle].join('\n');
