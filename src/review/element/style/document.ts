export const documentStyle = `
`;
