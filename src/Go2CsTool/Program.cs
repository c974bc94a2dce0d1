// The tool's entry point. `run FILE args…` goes straight to its command; everything else is parsed in Cli/CommandLine.
using Go2Cs.Cli;

return args is ["run", [not '-', ..] file, .. var rest] ? RunCommand.Execute(file, rest) : CommandLine.Run(args);
