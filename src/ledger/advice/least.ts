/** Sending or fetching less than this is not worth a line of anybody's. */
export const LEAST_BYTES = 1_000_000
