export const bookletStyle = `
`;
