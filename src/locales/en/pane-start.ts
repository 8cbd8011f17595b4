/** Before the pane works, and where it cannot. */
export const start = {
  starting: "Stockbook is starting…",
  outside: {
    title: "Stockbook works inside Excel",
    what: "This page is the task pane of Stockbook, an Excel add-in for inventory control. It opens beside a workbook, sorts an item list into ABC classes, and adds functions such as EOQ and SAFETYSTOCK to Excel’s own. In a browser window on its own it has no workbook to work on.",
    how: "To open it in Excel",
    steps: [
      "Open a workbook in Excel: on the web, on Windows or on a Mac.",
      "If your company provides Stockbook: on the Home tab choose Add-ins, then Stockbook. Otherwise choose Add-ins, More Add-ins, My Add-ins, Upload My Add-in, and pick the file manifest.xml.",
      "Press the Stockbook button, which is now on the Home tab.",
    ],
    help: "Help: every function and the pane",
    manifest: "The file manifest.xml",
    offline:
      "If you see this inside Excel, the connection to Microsoft’s script server is missing: check that you are online, then close and reopen the pane.",
  },
  tooOld: {
    title: "This Excel is too old for the pane",
    what: "Stockbook works in Excel for Microsoft 365 on Windows (version 2108 or later) and Mac, and in Excel on the web. Excel 2021 and Excel 2024 (one-time purchase) are untested: there one error in a range may turn a function’s whole result into #VALUE!. Excel 2019 and earlier, and Excel on iPad, cannot run it.",
    how: "What you can do",
    steps: [
      "Open the workbook in Excel on the web, or ask your IT department for Excel for Microsoft 365.",
    ],
  },
};
