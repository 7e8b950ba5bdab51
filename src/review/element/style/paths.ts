export const pathsStyle = `
`;
