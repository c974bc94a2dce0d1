// The user's folder of templates: Scriban's language is there, errors have their place, and nothing outside the folder is read.
using Go2Cs.Emit;

namespace Go2Cs.Tests.Emit;

public sealed class TemplateFolderTests : IDisposable
{
    private const string Header = "{{ # expr_stmt: expr ~}}\n";

    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("go2cs-test-");
    private readonly string _folder;

    public TemplateFolderTests()
    {
        _folder = Path.Combine(_parent.FullName, "own");
        File.WriteAllText(Path.Combine(_parent.FullName, "secret"), "secret");
        Directory.CreateDirectory(Path.Combine(_folder, "parts"));
        Directory.CreateDirectory(Path.Combine(_parent.FullName, "own-2"));
        File.WriteAllText(Path.Combine(_parent.FullName, "own-2", "secret"), "secret");
    }

    public void Dispose() => _parent.Delete(recursive: true);

    private string Render(string template)
    {
        File.WriteAllText(Path.Combine(_folder, "expr_stmt.sbn"), template);
        return Render();
    }

    private string Render() =>
        new TemplateRenderer(new TemplateStore(_folder)).Render("expr_stmt", new() { ["expr"] = "f()" });

    private string Failure(Func<string> render) =>
        Assert.Throws<TemplateException>(render).Message.Replace(_folder, "OWN", StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ expr | string.upcase }};", "F();")]
    [InlineData("{{ if expr | string.contains 'f' }}yes{{ end }}", "yes")]
    [InlineData("{{ for i in 1..3 }}{{ i }}{{ end }}", "123")]
    [InlineData("{{ x = 1 }}{{ x + 1 }}{{ math.abs (0 - 3) }}{{ expr.size }}", "233")]
    [InlineData("{{ include 'parts/note' }} {{ expr }};", "// note f(); f();")]
    [InlineData("{{ include 'parts/../parts/note' }}", "// note f();")]
    public void Render_ScribanInATemplate_IsUnderstood(string body, string expected)
    {
        File.WriteAllText(Path.Combine(_folder, "parts", "note"), "// note {{ expr }};");
        Assert.Equal(expected, Render(Header + body));
    }

    [Fact]
    public void Render_VariableOfAnotherTemplate_IsNotThere()
    {
        File.WriteAllText(Path.Combine(_folder, "expr_stmt.sbn"), Header + "{{ x = 1 }}{{ x }}");
        File.WriteAllText(Path.Combine(_folder, "defer.sbn"), "{{ # defer: call ~}}\n{{ x }}");
        var renderer = new TemplateRenderer(new TemplateStore(_folder));
        Assert.Equal("1", renderer.Render("expr_stmt", new() { ["expr"] = "f()" }));
        Assert.Equal(
            "OWN/defer.sbn:2: The variable or function `x` was not found",
            Failure(() => renderer.Render("defer", new() { ["call"] = "f()" })));
    }

    [Theory]
    [InlineData("{{ exp }}", "OWN/expr_stmt.sbn:2: The variable or function `exp` was not found")]
    [InlineData("{{ expr.first_name }}", "OWN/expr_stmt.sbn:2: Cannot get member with name first_name.")]
    [InlineData("\n{{ if expr }}", "OWN/expr_stmt.sbn:3: Error while parsing if statement: ")]
    [InlineData("{{ include 'parts/faulty' }}", "OWN/parts/faulty:2: Error while parsing if statement: ")]
    [InlineData("{{ include 'parts/strict' }}", "OWN/parts/strict:1: The variable or function `nothing` was not found")]
    [InlineData("{{ include 'parts/none' }}", "OWN/expr_stmt.sbn:2: parts/none: no such file or directory")]
    [InlineData("{{ include 'expr_stmt.sbn' }}", "OWN/expr_stmt.sbn:2: Exceeding number of recursive depth limit")]
    public void Render_FaultyTemplate_IsAnErrorAtItsPlace(string body, string expected)
    {
        File.WriteAllText(Path.Combine(_folder, "parts", "faulty"), "\n{{ if expr }}");
        File.WriteAllText(Path.Combine(_folder, "parts", "strict"), "{{ nothing }}");
        var message = Failure(() => Render(Header + body));
        Assert.StartsWith(expected, message);
        Assert.DoesNotContain('\n', message);
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("parts/../../secret")]
    [InlineData("../own-2/secret")]
    [InlineData("../own")]
    [InlineData("parts/file")]
    [InlineData("parts/folder/secret")]
    [InlineData("parts/twice/secret")]
    public void Include_FileOutside_IsRefused(string name)
    {
        File.CreateSymbolicLink(Path.Combine(_folder, "parts", "file"), "../../secret");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "parts", "folder"), "../..");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "parts", "twice"), "folder");
        Assert.Equal($"OWN/expr_stmt.sbn:2: {name}: outside the folder of templates",
            Failure(() => Render($"{Header}{{{{ include '{name}' }}}}")));
    }

    [Fact]
    public void Include_AbsolutePath_IsRefused()
    {
        Assert.Equal(
            "OWN/expr_stmt.sbn:2: /etc/hostname: outside the folder of templates",
            Failure(() => Render(Header + "{{ include '/etc/hostname' }}")));
        Assert.Equal(
            "OWN/expr_stmt.sbn:2: OWN/expr_stmt.sbn: outside the folder of templates",
            Failure(() => Render($"{Header}{{{{ include '{_folder}/expr_stmt.sbn' }}}}")));
    }

    [Fact]
    public void Include_LinkThatStaysInside_IsFollowed()
    {
        File.WriteAllText(Path.Combine(_folder, "parts", "note"), "note");
        File.CreateSymbolicLink(Path.Combine(_folder, "parts", "again"), "../parts/note");
        Assert.Equal("note", Render(Header + "{{ include 'parts/again' }}"));
    }

    [Fact]
    public void Template_LinkThatLeadsOut_IsRefused()
    {
        File.CreateSymbolicLink(Path.Combine(_folder, "expr_stmt.sbn"), "../secret");
        Assert.Equal("OWN/expr_stmt.sbn:1: expr_stmt.sbn: outside the folder of templates", Failure(Render));
    }

    [Fact]
    public void Include_LinkToItself_IsAnError()
    {
        File.CreateSymbolicLink(Path.Combine(_folder, "parts", "self"), "self");
        Assert.Equal("OWN/expr_stmt.sbn:2: parts/self: too many levels of symbolic links",
            Failure(() => Render(Header + "{{ include 'parts/self' }}")));
    }
}
