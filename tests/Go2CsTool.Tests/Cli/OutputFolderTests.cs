// What translate writes and what it leaves alone; the status line of a first run.
using Go2Cs.Cli;
using Go2Cs.Pipeline;

namespace Go2Cs.Tests.Cli;

public sealed class OutputFolderTests : IDisposable
{
    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("go2cs-test-");

    private string Out => Path.Combine(_parent.FullName, "out");

    public void Dispose() => _parent.Delete(recursive: true);

    private void Update(bool force, params (string Name, string Text)[] files) =>
        OutputFolder.Update(Out, [.. files.Select(static f => new OutputFile(f.Name, f.Text))], force, CancellationToken.None);

    private string Text(string name) => File.ReadAllText(Path.Combine(Out, name));

    [Fact]
    public void Update_UntouchedFiles_AreOverwritten()
    {
        Update(force: false, ("a.cs", "1"), ("b.cs", "1"));
        Update(force: false, ("a.cs", "2"), ("b.cs", "2"));
        Assert.Equal(("2", "2"), (Text("a.cs"), Text("b.cs")));
    }

    [Fact]
    public void Update_ChangedFile_KeepsEverything()
    {
        Update(force: false, ("a.cs", "1"), ("b.cs", "1"));
        File.WriteAllText(Path.Combine(Out, "b.cs"), "mine");
        var error = Assert.Throws<CommandException>(() => Update(force: false, ("a.cs", "2"), ("b.cs", "2")));
        Assert.Equal((1, $"{Out}/b.cs: not as it was written; --force overwrites it"), (error.ExitCode, error.Message));
        Assert.Equal(("1", "mine"), (Text("a.cs"), Text("b.cs")));
        Update(force: true, ("a.cs", "2"), ("b.cs", "2"));
        Assert.Equal(("2", "2"), (Text("a.cs"), Text("b.cs")));
        Update(force: false, ("a.cs", "3"), ("b.cs", "3"));
    }

    [Fact]
    public void Update_FileOfTheUsers_IsKeptUnlessItIsTheSame()
    {
        Directory.CreateDirectory(Out);
        File.WriteAllText(Path.Combine(Out, "a.cs"), "1");
        Update(force: false, ("a.cs", "1"));
        File.Delete(Path.Combine(Out, OutputManifest.FileName));
        Assert.Throws<CommandException>(() => Update(force: false, ("a.cs", "2")));
    }

    [Fact]
    public void Update_FileNoLongerWritten_GoesUnlessChanged()
    {
        Update(force: false, ("a.cs", "1"), ("b.cs", "1"), ("c.cs", "1"));
        File.WriteAllText(Path.Combine(Out, "c.cs"), "mine");
        File.WriteAllText(Path.Combine(Out, "d.cs"), "mine");
        Update(force: false, ("a.cs", "1"));
        Assert.Equal([OutputManifest.FileName, "a.cs", "c.cs", "d.cs"],
            Directory.GetFiles(Out).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Update_NamesWithFolders_MakeThemAndTakeThemAwayAgain()
    {
        Update(force: false, ("main.cs", "1"), ("p/p.cs", "1"), ("p/q/r/r.cs", "1"), ("s/s.cs", "1"));
        Assert.Equal(("1", "1"), (Text("p/p.cs"), Text("p/q/r/r.cs")));
        File.WriteAllText(Path.Combine(Out, "s", "mine.txt"), "mine");
        File.WriteAllText(Path.Combine(Out, "p", "p.cs"), "mine");
        var error = Assert.Throws<CommandException>(() => Update(force: false, ("main.cs", "2"), ("p/p.cs", "2")));
        Assert.Equal($"{Out}/p/p.cs: not as it was written; --force overwrites it", error.Message);
        Update(force: true, ("main.cs", "2"), ("p/p.cs", "2"));
        Assert.Equal(
            [OutputManifest.FileName, "main.cs", "p/p.cs", "s/mine.txt"],
            Directory.GetFiles(Out, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Out, f))
                .Order(StringComparer.Ordinal));
        Assert.Equal(["p", "s"],
            Directory.GetDirectories(Out, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Out, f)).Order());
    }

    [Fact]
    public void Write_FileWhereAFolderShouldBe_LeavesNothingBehind()
    {
        Directory.CreateDirectory(Out);
        File.WriteAllText(Path.Combine(Out, "q"), "mine");
        Assert.Throws<CommandException>(() => Update(force: false, ("p/a/b.cs", "1"), ("q/c.cs", "1")));
        Assert.Equal(["q"], Directory.GetFileSystemEntries(Out).Select(Path.GetFileName));
    }

    [Fact]
    public void Update_FolderCannotBeMade_LeavesNothingBehind()
    {
        File.WriteAllText(Path.Combine(_parent.FullName, "file"), "");
        var error = Assert.Throws<CommandException>(
            () =>
                OutputFolder.Update(Path.Combine(_parent.FullName, "file", "out"), [new OutputFile("a.cs", "1")], force: false,
                    CancellationToken.None));
        Assert.Equal(2, error.ExitCode);
    }

    [Fact]
    public void Update_PipeInPlaceOfAFile_IsNotReadAndIsReplacedOnlyByForce()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }
        Update(force: false, ("a.cs", "1"));
        File.Delete(Path.Combine(Out, "a.cs"));
        using (var process = System.Diagnostics.Process.Start("mkfifo", [Path.Combine(Out, "a.cs")]))
        {
            process.WaitForExit();
        }
        Assert.Throws<CommandException>(() => Update(force: false, ("a.cs", "2")));
        Update(force: true, ("a.cs", "2"));
        Assert.Equal("2", Text("a.cs"));
    }

    [Theory]
    [InlineData("../b.cs")]
    [InlineData("p/../../b.cs")]
    [InlineData("link/b.cs")]
    public void Update_RecordThatLeadsOut_IsNotFollowed(string name)
    {
        Update(force: false, ("a.cs", "1"), ("b.cs", "1"), ("p/c.cs", "1"));
        var record = Path.Combine(Out, OutputManifest.FileName);
        var outside = Path.Combine(_parent.FullName, "b.cs");
        File.Copy(Path.Combine(Out, "b.cs"), outside);
        File.CreateSymbolicLink(Path.Combine(Out, "link"), _parent.FullName);
        File.WriteAllText(record, File.ReadAllText(record).Replace("b.cs", name));
        Update(force: false, ("a.cs", "2"), ("p/c.cs", "1"));
        Assert.True(File.Exists(outside));
    }

    [Fact]
    public void Progress_QuickWork_ShowsNothing()
    {
        var terminal = new StringWriter();
        new Progress(terminal, "working", delayMilliseconds: 60_000).Dispose();
        Assert.Equal("", terminal.ToString());
    }

    [Fact]
    public void Progress_SlowWork_IsErasedInTheEnd()
    {
        var terminal = new StringWriter();
        using (new Progress(terminal, "working", delayMilliseconds: 0))
        {
            SpinWait.SpinUntil(() => terminal.ToString().Length > 0, TimeSpan.FromSeconds(30));
        }
        Assert.Equal("working\r       \r", terminal.ToString());
    }
}
