/** The branch of the editors' repository that holds what is published. */
export const MAIN = "refs/heads/main";
