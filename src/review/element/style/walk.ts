export const walkStyle = `
`;
