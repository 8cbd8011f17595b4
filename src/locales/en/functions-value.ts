/** What the functions for stock levels, value and service alone can say in a cell. */
export const valueTexts = {
  missingPartner: (name: string, place: number) =>
    `${name} has no number at place ${place}, where the other range has one.`,
  noDates: (name: string) => `${name} holds no date.`,
  noPairs: (first: string, second: string) => `No row has a number in both ${first} and ${second}.`,
  demandEndsEarly: (periods: number, planned: number) =>
    `receipts has ${periods} periods and demand only ${planned}. Give the demand of every period.`,
  mustBeTimeOfDay: (name: string, was: number) =>
    `${name} must be a time of day, from 0 to 1; it was ${was}. Write 14:00 as TIME(14, 0, 0).`,
} as const;
