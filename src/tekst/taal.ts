/** The languages of messages and reports; the first is the default. */
export const talen = ["nl", "en"] as const;

export type Taal = (typeof talen)[number];
