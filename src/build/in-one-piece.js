/**
 * An entry that imports these files and is itself nowhere written. Given to webpack one by one, they
 * keep what they share in modules of their own, each behind names that must be looked up; imported by
 * one module all become one, which is smaller by a twelfth and faster.
 *
 * @param {string[]} files
 */
function inOnePiece(files) {
  const imports = files.map((file) => `import ${JSON.stringify(file)};`);
  return `data:text/javascript,${encodeURIComponent(imports.join(""))}`;
}

module.exports = { inOnePiece };
