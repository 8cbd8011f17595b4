const { readFileSync } = require("fs");
const typescript = require("typescript");

/** Lets `require` read the project's TypeScript: types are stripped, nothing is checked. */
const compilerOptions = {
  module: typescript.ModuleKind.CommonJS,
  target: typescript.ScriptTarget.ES2020,
};

require.extensions[".ts"] = (module, file) => {
  const { outputText } = typescript.transpileModule(readFileSync(file, "utf8"), {
    compilerOptions,
  });
  module._compile(outputText, file);
};
