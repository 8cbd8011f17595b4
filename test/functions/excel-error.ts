/** The error class of the test's Excel: what the functions return stands here. */
export class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}
