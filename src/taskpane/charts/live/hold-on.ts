/** Follows the pointer that has taken hold of something until it lets go, wherever that is. */
export function holdOn(
  event: PointerEvent,
  acts: {
    moved(event: PointerEvent): void;
    /** Put down, or lost on the way. */
    ended(isPut: boolean): void;
  },
): void {
  event.preventDefault();
  const element = event.currentTarget as SVGElement;
  element.setPointerCapture?.(event.pointerId);
  const end = ({ type }: Event) => {
    for (const name of ends) element.removeEventListener(name, end);
    element.removeEventListener("pointermove", acts.moved);
    acts.ended(type === "pointerup");
  };
  const ends = ["pointerup", "pointercancel", "lostpointercapture"];
  element.addEventListener("pointermove", acts.moved);
  for (const name of ends) element.addEventListener(name, end);
}
