import { bookletStyle } from './style/booklet.ts';
import { diagramStyle } from './style/diagram.ts';
import { documentStyle } from './style/document.ts';
import { frameStyle } from './style/frame.ts';
import { outlineStyle } from './style/outline.ts';
import { panelStyle } from './style/panel.ts';
import { pathsStyle } from './style/paths.ts';
import { printStyle } from './style/print.ts';
import { questionsStyle } from './style/questions.ts';
import { stagesStyle } from './style/stages.ts';
import { tokens } from './style/tokens.ts';
import { walkStyle } from './style/walk.ts';

/** The page's whole style sheet. */
export const style = [
  tokens,
  frameStyle,
  diagramStyle,
  panelStyle,
  stagesStyle,
  outlineStyle,
  documentStyle,
  questionsStyle,
  pathsStyle,
  walkStyle,
  printStyle,
  bookletStyle,
].join('\n');
