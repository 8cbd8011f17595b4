type Choice = readonly [label: string, choose: () => void];

interface Question {
  yes: Choice;
  no?: Choice;
  /** What is to be filled in. */
  fields?: HTMLElement;
}

/** Says what happened at the foot of the page, for the eye and for a screen reader. */
export class Messages {
  private timer = 0;
  private readonly sentence: Element | null;

  constructor(
    private readonly box: HTMLElement,
    private readonly dialog: HTMLDialogElement,
  ) {
    this.sentence = box.querySelector("[role=status]");
    box.querySelector("button")?.addEventListener("click", () => this.clear());
  }

  /** News that nobody needs to answer; it goes away by itself. */
  tell(sentence: string): void {
    this.show(sentence, "news");
    this.timer = window.setTimeout(() => this.clear(), 12_000);
  }

  /** News with something that may be done about it; it stays, so that there is time to decide. */
  offer(sentence: string, [label, choose]: Choice): void {
    this.show(sentence, "news");
    const button = this.button(label, "offer");
    button.type = "button";
    button.addEventListener("click", choose);
    this.sentence?.after(button);
  }

  /** Something went wrong; it stays until the user closes it or the next message comes. */
  warn(sentence: string): void {
    this.show(sentence, "warning");
  }

  clear(): void {
    window.clearTimeout(this.timer);
    this.box.hidden = true;
    this.box.querySelector("[value=offer]")?.remove();
    if (this.sentence) this.sentence.textContent = "";
  }

  /** Waits for the user: with one button to go on, or with two to decide, named by what they do. */
  ask(sentence: string, { yes, no, fields }: Question): void {
    const { dialog } = this;
    const paragraph = document.createElement("p");
    paragraph.id = "dialog-text";
    paragraph.textContent = sentence;
    const buttons = document.createElement("form");
    buttons.method = "dialog";
    if (fields) buttons.append(fields);
    buttons.append(this.button(yes[0], "yes"));
    if (no) buttons.append(this.button(no[0], "no"));
    dialog.replaceChildren(paragraph, buttons);
    dialog.onclose = () => (dialog.returnValue === "yes" || !no ? yes[1]() : no[1]());
    dialog.returnValue = "";
    dialog.showModal();
  }

  private show(sentence: string, kind: "news" | "warning"): void {
    window.clearTimeout(this.timer);
    this.box.querySelector("[value=offer]")?.remove();
    this.box.dataset.kind = kind;
    this.box.hidden = false;
    if (this.sentence) this.sentence.textContent = sentence;
  }

  private button(label: string, value: string): HTMLButtonElement {
    const button = document.createElement("button");
    button.textContent = label;
    button.value = value;
    return button;
  }
}
