const prefix = "stockbook.";

/** What the browser keeps for this user on this computer; null where there is nothing. */
export function recall(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(prefix + key) ?? "null");
  } catch {
    return null;
  }
}

/** Where the browser keeps nothing, all is as before when it is closed. */
export function keep(key: string, value: unknown): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    return;
  }
}
