/**
 * The address of the folder that a manifest points to: where its pane's page lies.
 *
 * @param {import("./manifest-elements").ManifestElement[]} elements
 */
function originOf(elements) {
  const pane = elements.find(({ path }) => path === "OfficeApp/DefaultSettings/SourceLocation");
  return pane?.attributes.DefaultValue?.replace(/\/[^/]*$/, "") ?? "";
}

module.exports = { originOf };
