// Members whose declaration makes copies of a lock, and what becomes of them.
namespace GoSync.Analyzers.Tests;

public class LockMemberAnalyzerTests
{
    private const string Start = "using GoSync; using GoRuntime;\nstruct T { public Mutex mu; }\n";

    private const string Interface = "interface I { WaitGroup G { get; } }\n";

    [Theory]
    [InlineData("class C { readonly WaitGroup [|wg|]; }",
        "readonly field wg holds a lock, so each call works on a copy: sync.WaitGroup contains sync.noCopy")]
    [InlineData("class C { static readonly T [|t|]; }",
        "readonly field t holds a lock, so each call works on a copy: T contains sync.Mutex")]
    [InlineData("class C { readonly Mutex [|a|], [|b|]; }", "readonly field a holds a lock, so each call works on a copy: sync.Mutex")]
    [InlineData("readonly struct S { readonly AtomicInt64 [|n|]; }",
        "readonly field n holds a lock, so each call works on a copy: sync/atomic.Int64 contains sync/atomic.noCopy")]
    public void ReadOnlyField_WithALock_IsReported(string code, string message) =>
        Assert.Equal(message, Subject.Check(LockMemberAnalyzer.ReadOnlyFieldId, Start + code)[0]);

    [Theory]
    [InlineData(
        "class C { WaitGroup wg; readonly Ptr<Mutex> p = new(default(Mutex)); readonly WaitGroup[] all = []; readonly AtomicValue v; }")]
    [InlineData("ref struct S { readonly ref WaitGroup wg; }")]
    public void Field_ThatIsNoCopy_IsNotReported(string code) =>
        Assert.Empty(Subject.Check(LockMemberAnalyzer.ReadOnlyFieldId, Start + code));

    [Theory]
    [InlineData("class C { WaitGroup [|Group|] { get; set; } }")]
    [InlineData("class C { T t; T [|Value|] => t; }")]
    [InlineData("class C { Mutex[] all = []; Mutex [|this|][int i] => all[i]; }")]
    [InlineData("class C { WaitGroup wg; ref WaitGroup Group => ref wg; ref readonly WaitGroup Seen => ref wg; WaitGroup[] All => []; }")]
    public void Property_WithALock_IsReported(string code) => Subject.Check(LockMemberAnalyzer.PropertyId, Start + code);

    [Theory]
    [InlineData("class C { private readonly WaitGroup [|wg|]; }", "class C { private WaitGroup wg; }")]
    [InlineData("class C {\n    // The jobs.\n    readonly WaitGroup [|wg|];\n}", "class C {\n    // The jobs.\n    WaitGroup wg;\n}")]
    [InlineData("readonly struct S { readonly WaitGroup [|wg|]; }", null)]
    public void ReadOnlyField_Fixed_IsWritable(string code, string? expected) =>
        Subject.CheckFix(LockMemberAnalyzer.ReadOnlyFieldId, Start + code, expected is null ? null : Start + expected);

    [Theory]
    [InlineData("class C\n{\n    /// <summary>The jobs.</summary>\n    public WaitGroup [|Group|] { get; set; } = new();\n}",
        "class C\n{\n    /// <summary>The jobs.</summary>\n    public WaitGroup Group = new();\n}")]
    [InlineData("class C\n{\n    public WaitGroup [|Group|] { get; private set; }\n}", null)]
    [InlineData("class C : I\n{\n    public WaitGroup [|G|] { get; set; }\n}", null)]
    [InlineData("class C\n{\n    public virtual WaitGroup [|G|] { get; set; }\n}", null)]
    [InlineData("class C\n{\n    WaitGroup g; public WaitGroup [|G|] => g;\n}", null)]
    public void Property_Fixed_IsAField(string code, string? expected)
    {
        var marked = Start + Interface.Replace("G {", "[|G|] {");
        Subject.CheckFix(LockMemberAnalyzer.PropertyId, marked + code, expected is null ? null : Start + Interface + expected);
    }
}
