// The tool's entry point. `run FILE args…` goes straight to its command; everything else is parsed in Cli/CommandLine.
using Go2Cs.Cli;

return args is ["run", .. [[not '-', ..], ..] words] ? RunCommand.Execute(words) : CommandLine.Run(args);
