import { diagramStyle } from './style/diagram.ts';
import { frameStyle } from './style/frame.ts';
import { panelStyle } from './style/panel.ts';
import { printStyle } from './style/print.ts';
import { tokens } from './style/tokens.ts';

/** The page's whole style sheet. */
export const style = [tokens, frameStyle, diagramStyle, panelStyle, printStyle].join('\n');
