// Usage, help and everything that ends in one line on stderr.
namespace Go2Cs.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("", "go2cs: Required command was not provided. Run 'go2cs --help' for usage.")]
    [InlineData("frob", "go2cs: 'frob' is not understood. Run 'go2cs --help' for usage.")]
    [InlineData("run", "go2cs: Required argument 'FILE' missing for command: 'run'. Run 'go2cs run --help' for usage.")]
    [InlineData("verify a.go b.go", "go2cs: 'b.go' is not understood. Run 'go2cs verify --help' for usage.")]
    [InlineData("check nope.go", "go2cs: nope.go: no such file or directory")]
    [InlineData("run nope.go", "go2cs: nope.go: no such file or directory")]
    [InlineData("run notes.txt", "go2cs: notes.txt: not a .go file")]
    [InlineData("verify nope.go", "go2cs: nope.go: no such file or directory")]
    [InlineData("translate good.go --templates nope", "go2cs: nope: no such directory")]
    [InlineData("translate good.go -o notes.txt", "go2cs: notes.txt: ")]
    [InlineData("translate good.go -o /proc/nowhere", "go2cs: /proc/nowhere: ")]
    public void CommandLine_WhatCannotBeUsed_IsOneLineAndExit2(string args, string message) => Expect(2, args, message);

    [Theory]
    [InlineData("check empty.go", "empty.go:1:1: syntax error: package statement must be first")]
    [InlineData("run empty.go", "empty.go:1:1: syntax error: package statement must be first")]
    [InlineData("check nothing", "no Go files in ")]
    [InlineData("translate nothing", "no Go files in ")]
    [InlineData("check other", "package other: build constraints exclude all Go files")]
    [InlineData("check latin1.go", "latin1.go:2:20: invalid UTF-8 encoding")]
    [InlineData("check wrong.go", "wrong.go:3:1: syntax error: non-declaration statement outside function body")]
    [InlineData("check unused.go", "unused.go:4:2: declared and not used: x")]
    public void CommandLine_WrongSource_IsOneLineAtItsPlaceAndExit1(string args, string message) => Expect(1, args, message);

    [Theory]
    [InlineData("--help", "translate")]
    [InlineData("translate --help", "go2cs translate hello.go -o hello && dotnet run --project hello")]
    [InlineData("run --help", "go2cs run hello.go one two")]
    [InlineData("check --help", "go2cs check hello.go")]
    [InlineData("verify --help", "go2cs verify hello.go")]
    [InlineData("--version", "0.1.0")]
    public void CommandLine_Help_ShowsAnExample(string args, string expected)
    {
        var result = _tool.Run(args.Split(' '));
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains(expected, result.Output);
    }

    private void Expect(int code, string args, string message)
    {
        _tool.Write("empty.go", "");
        _tool.Write("notes.txt", "");
        _tool.Write("good.go", "package main\n\nfunc main() {\n}\n");
        _tool.Write("wrong.go", "package main\n\nx := 1\n");
        _tool.Write("unused.go", "package main\n\nfunc main() {\n\tx := 1\n}\n");
        _tool.Write("nothing/readme", "");
        _tool.Write("other/x_windows.go", "package main\n");
        _tool.Write("other/y.go", "//go:build ignore\n\npackage main\n");
        File.WriteAllBytes(Path.Combine(_tool.Folder, "latin1.go"), [.. "package main\nvar s string = \"caf"u8, 0xE9, .. "\"\n"u8]);
        var before = Directory.GetFileSystemEntries(_tool.Folder).Order().ToArray();

        var result = _tool.Run(args.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((code, ""), (result.ExitCode, result.Output));
        var line = Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
        Assert.StartsWith(message, line);
        Assert.Equal(before, Directory.GetFileSystemEntries(_tool.Folder).Order());
    }
}
