/** The version of what the charts mean: one more whenever a snapshot of the one before may mean something else. */
export const modelVersion = 1;
