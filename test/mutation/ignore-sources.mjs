/**
 * For StrykerJS: leaves alone what an element rests on, `sources: ['R-01', 'D-02']`. Nothing runs by it, and
 * test/checks/sources.test.ts compares every element's sources with the committed matrix.
 */
const isId = (node) => node.type === 'StringLiteral' && /^[RDF]-\d\d$/.test(node.value);
const isSources = (node) =>
  node.type === 'ObjectProperty' && node.key.name === 'sources' && node.value.type === 'ArrayExpression';

const sources = {
  shouldIgnore({ node, parent }) {
    const isList = node.type === 'ArrayExpression' && node.elements.some(isId);
    const isInList =
      isId(node) && (parent.type === 'ArrayExpression' || /^(opens|deadEnd)$/.test(parent.callee?.name));
    const isMeta =
      node.type === 'ObjectExpression' && node.properties.length === 1 && isSources(node.properties[0]);
    return isList || isInList || isMeta || isSources(parent) ? 'sources of an element' : undefined;
  },
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'sources', value: sources }];
