export const stagesStyle = `
`;
