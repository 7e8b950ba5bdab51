export const questionsStyle = `
`;
