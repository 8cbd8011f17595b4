require("../../src/build/read-typescript");
