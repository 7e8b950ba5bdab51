export const outlineStyle = `
`;
