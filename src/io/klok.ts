/** Today (ISO day) in Amsterdam: the zone of Dutch law, whatever zone the machine is set to. The only use of the clock. */
export const vandaag = (nu: Date = new Date()): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Amsterdam", year: "numeric", month: "2-digit", day: "2-digit" }).format(nu);
