import type { Place, SourceCheck } from "../../workbook/excel/types";
import { asRefusal } from "./refusal-sentence";
import type { StopWatching, Workbook } from "./workbook-port";

export type SourceChange = "edited" | "sheetGone";

interface Watched {
  place: Place;
  /** Columns of it that we wrote. */
  own: readonly number[];
  tell: (change: SourceChange) => void;
}

/**
 * The watch over a list that was read. What an earlier watch still has to say is no longer heard,
 * and while nobody sees the pane nothing is asked of the workbook: the list is compared afterwards.
 */
export class ListWatch {
  /** What has happened to the list since the watch began. */
  heard: SourceChange | null = null;
  private watched: Watched | null = null;
  private source: SourceCheck | null = null;
  private stopListening: StopWatching | null = null;
  private isPaused = false;

  constructor(private readonly workbook: Workbook) {}

  /** From now on this list is watched, and no other. */
  async begin(
    { place, own = [] }: { place: Place; own?: readonly number[] },
    tell: (change: SourceChange) => void,
  ): Promise<void> {
    await this.end();
    this.heard = null;
    this.watched = { place, own, tell };
    if (!this.isPaused) await this.listen(this.watched);
  }

  /** The list as it was read, to be compared with after a pause. */
  holds(source: SourceCheck): void {
    this.source = source;
  }

  end(): Promise<void> {
    this.watched = null;
    this.source = null;
    return this.listenNoMore();
  }

  pause(): Promise<void> {
    this.isPaused = true;
    return this.listenNoMore();
  }

  /** Where the list cannot be looked at now, the watch stays paused and the next call tries again. */
  async resume(): Promise<void> {
    if (!this.isPaused) return;
    this.isPaused = false;
    const { watched, source } = this;
    if (watched === null) return;
    try {
      await this.listen(watched);
      if (source === null || (await this.workbook.isAsRead(source))) return;
      this.hear(watched, "edited");
    } catch (error) {
      if (asRefusal(error).reason === "sheetGone") this.hear(watched, "sheetGone");
      else if (this.watched === watched) await this.pause();
    }
  }

  private async listen(watched: Watched): Promise<void> {
    const { place, own } = watched;
    const hear = (change: SourceChange) => this.hear(watched, change);
    const stop = await this.workbook.watchPlace(place, hear, own);
    if (this.watched === watched && !this.isPaused) this.stopListening = stop;
    else await stop();
  }

  private async listenNoMore(): Promise<void> {
    const stop = this.stopListening;
    this.stopListening = null;
    await stop?.();
  }

  private hear(watched: Watched, change: SourceChange): void {
    if (this.watched !== watched) return;
    this.heard = change;
    watched.tell(change);
  }
}

/** One watch for each part that reads lists. */
export class ListWatches {
  private readonly watches = new Map<string, ListWatch>();

  constructor(private readonly workbook: Workbook) {}

  of(part: string): ListWatch {
    const watch = this.watches.get(part) ?? new ListWatch(this.workbook);
    this.watches.set(part, watch);
    return watch;
  }

  async pause(): Promise<void> {
    await Promise.all([...this.watches.values()].map((watch) => watch.pause()));
  }

  async resume(): Promise<void> {
    await Promise.all([...this.watches.values()].map((watch) => watch.resume()));
  }
}
