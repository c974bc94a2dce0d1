// The analyzer, run through the compiler on C# written against GoSync: each line marked with a comment must be reported
// with that text, and no other line may be.
namespace GoSync.Analyzers.Tests;

public class CopyLocksAnalyzerTests
{
    private const string WaitGroupPath = ": sync.WaitGroup contains sync.noCopy";

    private const string Prelude = """
        using System; using System.Collections.Generic; using GoSync; using GoRuntime;
        struct T { public Mutex mu; public int n; public void M() { mu.Lock(); } public readonly void R() { } }
        [GoType("main.U")] struct U { public T t; }
        class Holder { public readonly WaitGroup fixedGroup; public WaitGroup group; public T t;
            public WaitGroup Property { get; set; } public ref WaitGroup ByRef => ref group; }

        """;

    public static TheoryData<string, string[]> Bodies => new()
    {
        { "WaitGroup wg = new(); var w2 = wg;", ["assignment copies lock value to w2" + WaitGroupPath] },
        { "WaitGroup wg = new(); WaitGroup w2 = wg;", ["variable declaration copies lock value to w2" + WaitGroupPath] },
        { "WaitGroup wg = new(), w2; w2 = wg;", ["assignment copies lock value to w2" + WaitGroupPath] },
        { "T t = default, t2 = default; t2 = t;", ["assignment copies lock value to t2: T contains sync.Mutex"] },
        { "U u = default; var u2 = u;", ["assignment copies lock value to u2: main.U contains T contains sync.Mutex"] },
        { "T t = default; var u = new U { t = t };", ["literal copies lock value from t: T contains sync.Mutex"] },
        { "T t = default; var a = new[] { t, default };", ["literal copies lock value from t: T contains sync.Mutex"] },
        { "T t = default; List<T> a = [t];", ["literal copies lock value from t: T contains sync.Mutex"] },
        { "T t = default; var pair = (t, 1);", ["literal copies lock value from t: T contains sync.Mutex"] },
        { "T t = default; var t2 = t with { n = 1 };", ["literal copies lock value from t: T contains sync.Mutex"] },
        { "var a = new T[2]; a[0] = a[1];", ["assignment copies lock value to a[0]: T contains sync.Mutex"] },
        { "T t = default; object o = t;", ["variable declaration copies lock value to o: T contains sync.Mutex"] },
        { "T t = default; var b = true ? t : default;", ["assignment copies lock value to b: T contains sync.Mutex"] },
        { "Ptr<T> p = new(default(T)); var t = p.Value;", ["assignment copies lock value to t: T contains sync.Mutex"] },
        { "WaitGroup wg = new(); Console.WriteLine(wg);", ["call of Console.WriteLine copies lock value" + WaitGroupPath] },
        { "static void Print(params object[] all) { } WaitGroup wg = new(); Print(1, wg);",
            ["call of Print copies lock value" + WaitGroupPath] },
        { "static void Print(params ReadOnlySpan<object> all) { } WaitGroup wg = new(); Print(1, wg);",
            ["call of Print copies lock value" + WaitGroupPath] },
        { "var a = new T[2]; foreach (var x in a) { }", ["range var x copies lock: T contains sync.Mutex"] },
        { "Func<T, int> f = (T t) => t.n;", ["func passes lock by value: T contains sync.Mutex"] },
        { "void F(Mutex mu) { } ", ["F passes lock by value: sync.Mutex"] },
        { "AtomicInt64 x = new(); var y = x;", ["assignment copies lock value to y: sync/atomic.Int64 contains sync/atomic.noCopy"] },
        { "AtomicPointer<int> x = new(); var y = x;",
            ["assignment copies lock value to y: sync/atomic.Pointer[int] contains sync/atomic.noCopy"] },
        { "Array<Mutex, N3> x = default; var y = x;", ["assignment copies lock value to y: sync.Mutex"] },
        { "SyncMap m = new(); var n = m;", ["assignment copies lock value to n: sync.Map contains sync.noCopy"] },

        // C#'s own traps: hidden copies.
        { "WaitGroup wg = new(); Action done = wg.Done;", ["method value wg.Done copies lock value" + WaitGroupPath] },
        { "var h = new Holder(); h.fixedGroup.Add(1);", ["call of h.fixedGroup.Add copies lock value" + WaitGroupPath] },
        { "var h = new Holder(); h.Property.Add(1);", ["call of h.Property.Add copies lock value" + WaitGroupPath] },
        { "var l = new List<WaitGroup>(); l[0].Done();", ["call of l[0].Done copies lock value" + WaitGroupPath] },
        { "var d = new Dictionary<string, T>(); d[\"a\"].M();", ["call of d[\"a\"].M copies lock value: T contains sync.Mutex"] },
        { "static void F(in T t) { t.mu.Lock(); }", ["call of t.mu.Lock copies lock value: sync.Mutex"] },

        { "WaitGroup wg = new(); Console.WriteLine($\"{wg}\");", ["interpolated string copies lock value" + WaitGroupPath] },
        { "WaitGroup wg = new(); wg.ToString();", ["call of wg.ToString copies lock value" + WaitGroupPath] },
        { "RWMutex mu = new(); ((Locker)new MutexPtr()).Lock(); mu.GetType();", ["call of mu.GetType copies lock value: sync.RWMutex"] },
        { "object o = 1; if (o is T t) { t.n++; }", ["variable declaration copies lock value to t: T contains sync.Mutex"] },
        { "object o = 1; switch (o) { case T t: t.n++; break; }", ["variable declaration copies lock value to t: T contains sync.Mutex"] },
        { "object o = 1; if (o is T { n: 1 } t) { t.n++; }", ["variable declaration copies lock value to t: T contains sync.Mutex"] },
        { "object o = 1; var t = (T)o;", ["assignment copies lock value to t: T contains sync.Mutex"] },
        { "object o = 1; _ = (T)o;", ["assignment copies lock value to _: T contains sync.Mutex"] },
        { "foreach (var (t, n) in new Dictionary<T, int>()) { }", ["range var t copies lock: T contains sync.Mutex"] },
        { "T[] a = []; T[] b = [.. a];", ["literal copies lock value from a: T contains sync.Mutex"] },
        { "Chan<T> ch = new(); var t = ch.Receive();", ["assignment copies lock value to t: T contains sync.Mutex"] },
        { "Chan<T> ch = new(); async GoTask F() { var t = await ch.ReceiveAsync(); }",
            ["assignment copies lock value to t: T contains sync.Mutex"] },
        { "T t = default; T? n = t;", ["variable declaration copies lock value to n: T contains sync.Mutex"] },
        { "T t = default; var o = new { t };", ["literal copies lock value from t: T contains sync.Mutex"] },
        { "T t = default; T u; (u, _) = (t, 1);", ["literal copies lock value from t: T contains sync.Mutex"] },
        { "T t = default; Func<T> f = () => t;", ["return copies lock value: T contains sync.Mutex"] },
        { "RWMutex a = default; var b = a;", ["assignment copies lock value to b: sync.RWMutex"] },
        { "Once a = default; var b = a;", ["assignment copies lock value to b: sync.Once contains sync.noCopy"] },
        { "Cond a = default; var b = a;", ["assignment copies lock value to b: sync.Cond contains sync.noCopy"] },
        { "Pool a = default; var b = a;", ["assignment copies lock value to b: sync.Pool contains sync.noCopy"] },

        // What is fine.
        { "var wg = new WaitGroup(); wg.Add(1); Action f = () => wg.Done(); f(); wg.Wait();", [] },
        { "WaitGroup Make() => new WaitGroup(); var wg = Make(); wg = default;", [] },
        { "static void F(ref WaitGroup wg, in T t) { wg.Done(); t.R(); }", [] },
        { "var h = new Holder(); h.group.Add(1); h.ByRef.Add(1); h.t.M(); ref var g = ref h.group; g.Done();", [] },
        { "var a = new WaitGroup[2]; a[0].Add(1); foreach (ref var x in a.AsSpan()) { x.Done(); }", [] },
        { "Ptr<T> p = new(default(T)); p.Value.mu.Lock(); var q = p;", [] },
        { "AtomicValue x = new(); var y = x;", [] },
        { "var wg = new WaitGroup(); var copy = wg.Copy();", [] },
        { "var t = new U { t = new T { n = 1 } };", [] },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Body_IsReportedAsVetReportsGo(string body, string[] expected) =>
        Assert.Equal(expected, Analyze("static class P { static void Main() { " + body + " } }"));

    [Fact]
    public void Return_OfALockByValue_IsReported() => Assert.Equal(
        ["G passes lock by value: T contains sync.Mutex", "return copies lock value: T contains sync.Mutex"],
        Analyze("static class P { static T G(T t) { return t; } static ref T H(ref T t) => ref t; }"));

    [Fact]
    public void Call_WithALockByValue_IsReportedAtTheCall() => Assert.Equal(
        ["F passes lock by value" + WaitGroupPath, "call of F copies lock value" + WaitGroupPath],
        Analyze("static class P { static void F(WaitGroup wg) { } static void M() { var wg = new WaitGroup(); F(wg); } }"));

    [Fact]
    public void ReadOnlyMember_OfAStruct_LocksACopy() => Assert.Equal(
        ["call of mu.Lock copies lock value: sync.Mutex", "assignment copies lock value to self: S contains sync.Mutex"],
        Analyze("struct S { Mutex mu; readonly void M() { mu.Lock(); } Action N() { var self = this; return () => self.mu.Lock(); } }"));

    [Theory]
    [InlineData("S : ICopyable<S>", "readonly S Copy()", new string[0])]
    [InlineData("S : ICopyable<S>", "S Other()",
        new[] { "assignment copies lock value to copy: S contains sync.Mutex", "return copies lock value: S contains sync.Mutex" })]
    [InlineData("S", "S Copy()",
        new[] { "assignment copies lock value to copy: S contains sync.Mutex", "return copies lock value: S contains sync.Mutex" })]
    public void GoCopy_OfAStructWithALock_IsNotReported(string type, string method, string[] expected) => Assert.Equal(
        expected,
        Analyze($"struct {type} {{ Mutex mu; public {method} {{ var copy = this; copy.mu = this.mu.Copy(); return copy; }}"
            + (method.Contains("Other") ? " public S Copy() => default;" : "") + " }"));

    [Fact]
    public void PrimaryConstructor_TakesALockByValue_IsReported() => Assert.Equal(
        ["C passes lock by value: sync.Mutex"],
        Analyze("class C(Mutex mu) { void M() => mu.Lock(); }"));

    [Fact]
    public void Field_InitializedWithALock_IsReported() => Assert.Equal(
        ["variable declaration copies lock value to b: sync.Mutex"],
        Analyze("class C { static Mutex a; Mutex b = a; }"));

    [Theory]
    [InlineData("var w2 = [|wg|];")]
    [InlineData("Other([|wg|]);")]
    [InlineData("[|wg|].ToString();")]
    public void Copy_IsMarkedAtWhatIsCopied(string body) => Subject.Check(
        CopyLocksAnalyzer.DiagnosticId,
        "using System; using GoSync; static class P { static void Other(object o) { } static void Main() { WaitGroup wg = new(); "
            + body + " } }");

    private static string[] Analyze(string code) =>
        [.. Subject.Analyze([Prelude + code], CopyLocksAnalyzer.DiagnosticId).Select(d => d.GetMessage())];
}
