/** Keeps the rows with the largest amounts, largest first; of equal ones the upper row comes first. */
export class Foremost {
  readonly rows: number[] = [];
  private readonly amounts: number[] = [];

  constructor(private readonly most: number) {}

  /** Rows are offered from the top of the list down. */
  offer(row: number, amount: number): void {
    const { rows, amounts, most } = this;
    if (rows.length === most && amount <= amounts[most - 1]) return;
    let place = rows.length;
    while (place > 0 && amount > amounts[place - 1]) place--;
    rows.splice(place, 0, row);
    amounts.splice(place, 0, amount);
    if (rows.length > most) {
      rows.pop();
      amounts.pop();
    }
  }
}
